package vn.tiepnhan.profile;

import vn.tiepnhan.profile.read.Section;

/** Settings of a serial port, always 8 data bits and 1 stop bit; a URI may override the speed. */
public record SerialSettings(int baud, Parity parity, Flow flow) {
    public SerialSettings {
        if (baud < 300 || baud > 4_000_000) {
            throw new IllegalArgumentException("baud " + baud);
        }
    }

    static SerialSettings read(Section root) {
        Section serial = root.section("serial");
        return new SerialSettings(
                serial.number("baud", 300, 4_000_000),
                serial.choice("parity", Parity.values()),
                serial.choice("flow", Flow.values()));
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
