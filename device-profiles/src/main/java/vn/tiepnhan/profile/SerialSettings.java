package vn.tiepnhan.profile;

/** Settings of a serial port, always 8 data bits and 1 stop bit; a URI may override the speed. */
public record SerialSettings(int baud, Parity parity, Flow flow) {
    public SerialSettings {
        if (baud < 300 || baud > 4_000_000) {
            throw new IllegalArgumentException("baud " + baud);
        }
    }

    public SerialSettings withBaud(int other) {
        return new SerialSettings(other, parity, flow);
    }

    /** Parity bit. */
    public enum Parity {
        NONE,
        EVEN,
        ODD
    }

    /** Flow control. */
    public enum Flow {
        NONE,
        RTS_CTS,
        DTR_DSR,
        XON_XOFF
    }
}
