package vn.tiepnhan.bridge.panel.firmata;

/** What is said to a Firmata board; github.com/firmata/protocol, protocol.md. Values of 14 bits travel as two of 7. */
final class FirmataCommands {
    static final int REPORT_DIGITAL = 0xD0;
    static final int SET_PIN_MODE = 0xF4;
    static final int SET_PIN_VALUE = 0xF5;
    static final int START_SYSEX = 0xF0;
    static final int END_SYSEX = 0xF7;
    static final int REPORT_FIRMWARE = 0x79;
    static final int PINS_OF_A_PORT = 8;

    /** Pin modes. */
    enum Mode {
        INPUT(0x00),
        OUTPUT(0x01),
        /** Input with the chip's own resistor to the high level. */
        PULLUP(0x0B);

        private final int code;

        Mode(int code) {
            this.code = code;
        }
    }

    private FirmataCommands() {}

    static byte[] askFirmware() {
        return new byte[] {(byte) START_SYSEX, REPORT_FIRMWARE, (byte) END_SYSEX};
    }

    static byte[] mode(int pin, Mode mode) {
        return new byte[] {(byte) SET_PIN_MODE, (byte) pin, (byte) mode.code};
    }

    static byte[] value(int pin, boolean high) {
        return new byte[] {(byte) SET_PIN_VALUE, (byte) pin, (byte) (high ? 1 : 0)};
    }

    /** Asks for the port's present levels and every change; answered at once. */
    static byte[] report(int port) {
        return new byte[] {(byte) (REPORT_DIGITAL | port), 1};
    }
}
