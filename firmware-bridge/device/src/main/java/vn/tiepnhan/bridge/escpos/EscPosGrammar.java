package vn.tiepnhan.bridge.escpos;

/** How long each ESC/POS command is, judged from its first bytes. Stateless. */
final class EscPosGrammar {
    static final int UNKNOWN = -1;
    private static final int MORE = Integer.MAX_VALUE;

    private EscPosGrammar() {}

    /**
     * Length of the command that begins at {@code bytes[0]}, as far as it can be told from {@code known} bytes: greater than
     * {@code known} while more must be read, {@link #UNKNOWN} when it is none. Data blocks after a length field are not
     * counted, save for process ids.
     */
    static int lengthOf(byte[] bytes, int known) {
        return switch (bytes[0]) {
            case '\n', '\r', '\t', 0x0C, 0x18, EscPosCommands.ACKNOWLEDGED -> 1;
            case EscPosCommands.DLE -> known < 2 ? MORE : realTime(bytes[1]);
            case EscPosCommands.ESC -> known < 2 ? MORE : escape(bytes[1]);
            case EscPosCommands.FS -> known < 2 ? MORE : kanji(bytes[1]);
            case EscPosCommands.GS -> known < 2 ? MORE : group(bytes, known);
            default -> UNKNOWN;
        };
    }

    private static int realTime(byte name) {
        return switch (name) {
            case 0x04, 0x05 -> 3;
            case 0x14 -> 5;
            default -> UNKNOWN;
        };
    }

    private static int escape(byte name) {
        return switch (name) {
            case '@', '2', 'i', 'm' -> 2;
            case 'J', 'd', '3', '!', '-', 'E', 'G', 'M', 'R', 'S', 'T', 'V', 'a', 't', '{', ' ', '=', '%', '?' -> 3;
            case '$', '\\', 'c', 'B' -> 4;
            case 'p', '*', '&' -> 5;
            default -> UNKNOWN;
        };
    }

    private static int kanji(byte name) {
        return switch (name) {
            case '.', '&' -> 2;
            case '!', '-', 'C', 'W' -> 3;
            case 'S', 'p' -> 4;
            default -> UNKNOWN;
        };
    }

    private static int group(byte[] bytes, int known) {
        return switch (bytes[1]) {
            case '!', 'B', 'H', 'I', 'a', 'b', 'f', 'h', 'r', 'w' -> 3;
            case 'L', 'W', 'P', '\\' -> 4;
            case 'g' -> 6;
            case 'V' -> known < 3 ? MORE : cut(bytes[2]);
            case 'k' -> known < 3 ? MORE : bytes[2] >= 'A' ? 4 : UNKNOWN;
            case 'v' -> 8;
            case '(' -> known < 8 && !shortBlock(bytes, known) ? MORE : block(bytes, known);
            default -> UNKNOWN;
        };
    }

    private static int cut(byte mode) {
        return mode == 'A' || mode == 'B' ? 4 : 3;
    }

    /** Whether the block's own data ends before its function can be read from 8 bytes. */
    private static boolean shortBlock(byte[] bytes, int known) {
        return known >= 5 && 5 + dataLength(bytes) <= known;
    }

    private static int block(byte[] bytes, int known) {
        if (isStore(bytes)) {
            return 15;
        }
        if (isDefinition(bytes)) {
            return 16;
        }
        if (isKeyQuestion(bytes)) {
            return 9;
        }
        return bytes[2] == 'H' && dataLength(bytes) == 6 && bytes[5] == '0' ? 11 : known;
    }

    private static int dataLength(byte[] bytes) {
        return (bytes[3] & 0xFF) | (bytes[4] & 0xFF) << 8;
    }

    /** GS ( L, function 112, judged by its first 7 bytes: its head ends before the dots. */
    static boolean isStore(byte[] command) {
        return command[2] == 'L' && dataLength(command) > 10 && command[5] == '0' && command[6] == 'p';
    }

    /** GS ( L, function 83, judged by its first 7 bytes: its head ends before the dots. */
    static boolean isDefinition(byte[] command) {
        return command[2] == 'L' && dataLength(command) > 11 && command[5] == '0' && command[6] == 'S';
    }

    /** GS ( L, function 80. */
    static boolean isKeyQuestion(byte[] command) {
        return command[2] == 'L' && dataLength(command) == 4 && command[5] == '0' && command[6] == 'P';
    }

    /** GS ( L, function 50 or 2: print what is stored. */
    static boolean isPrintStored(byte[] command) {
        return command[2] == 'L'
                && dataLength(command) == 2
                && command[5] == '0'
                && (command[6] == '2' || command[6] == 2);
    }

    /** GS ( H, function 48. */
    static boolean isProcessId(byte[] command) {
        return command.length == 11 && command[2] == 'H' && command[5] == '0';
    }
}
