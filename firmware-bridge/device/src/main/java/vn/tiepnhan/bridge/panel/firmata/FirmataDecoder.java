package vn.tiepnhan.bridge.panel.firmata;

import java.io.ByteArrayOutputStream;

/**
 * What a Firmata board says, whatever pieces it comes in. A byte that begins a message ends an unfinished one; data bytes
 * outside of a message, and messages that mean nothing here, are passed over.
 */
final class FirmataDecoder {
    private static final int DIGITAL = 0x90;
    private static final int ANALOG = 0xE0;
    private static final int VERSION = 0xF9;
    private static final int LONGEST_SYSEX = 1024;

    private final Listener listener;
    private final ByteArrayOutputStream sysex = new ByteArrayOutputStream();
    private boolean inSysex;
    private int command;
    private int first = -1;

    /** What a board tells. */
    interface Listener {
        /** Its program's version and name; told when asked, and by itself after a reset. */
        void firmware(int major, int minor, String name);

        /** Levels of a port's eight pins, the lowest pin in bit 0. */
        void levels(int port, int bits);
    }

    FirmataDecoder(Listener listener) {
        this.listener = listener;
    }

    void accept(byte[] bytes) {
        for (byte value : bytes) {
            accept(value & 0xFF);
        }
    }

    private void accept(int value) {
        if (value >= 0x80) {
            begin(value);
        } else if (inSysex) {
            if (sysex.size() < LONGEST_SYSEX) {
                sysex.write(value);
            }
        } else if (command != 0) {
            data(value);
        }
    }

    private void begin(int value) {
        if (value == FirmataCommands.END_SYSEX && inSysex) {
            inSysex = false;
            whole(sysex.toByteArray());
            return;
        }
        inSysex = value == FirmataCommands.START_SYSEX;
        sysex.reset();
        first = -1;
        int family = value < 0xF0 ? value & 0xF0 : value;
        command = family == DIGITAL || family == ANALOG || value == VERSION ? value : 0;
    }

    private void data(int value) {
        if (first < 0) {
            first = value;
            return;
        }
        if ((command & 0xF0) == DIGITAL) {
            listener.levels(command & 0x0F, first | value << 7);
        }
        command = 0;
        first = -1;
    }

    private void whole(byte[] message) {
        if (message.length >= 3 && message[0] == FirmataCommands.REPORT_FIRMWARE) {
            StringBuilder name = new StringBuilder();
            for (int i = 3; i + 1 < message.length; i += 2) {
                name.append((char) (message[i] | message[i + 1] << 7));
            }
            listener.firmware(message[1], message[2], name.toString());
        }
    }
}
