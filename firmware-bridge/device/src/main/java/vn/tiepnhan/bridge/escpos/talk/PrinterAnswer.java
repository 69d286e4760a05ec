package vn.tiepnhan.bridge.escpos.talk;

/** One thing a printer says, told apart by its bits (Epson ESC/POS command reference, "identifying status"). */
sealed interface PrinterAnswer {
    /** Answer to {@code DLE EOT n}: {@code 0xx1xx10}. Which n it belongs to is known by order only. */
    record RealTime(int bits) implements PrinterAnswer {}

    /** Answer to {@code GS r n} or to {@code GS I 1..3}: {@code 0xx0xxxx}. Which question it belongs to, it does not say. */
    record Ordered(int bits) implements PrinterAnswer {
        /** Whether these bits may mean paper: near end 0 or 3, end 0 or 12, nothing else; an echo or noise seldom fits. */
        boolean tellsOfPaper() {
            return bits == 0 || bits == 0x03 || bits == 0x0C || bits == 0x0F;
        }
    }

    /** Automatic status back: {@code 0xx1xx00} and the three bytes after it. */
    record Automatic(int first, int second, int third, int fourth) implements PrinterAnswer {}

    /** {@code 37h 22h d1 d2 d3 d4 00h}: everything before {@code GS ( H} with this id is printed. */
    record ProcessId(String id) implements PrinterAnswer {}

    /** {@code 37h 23h causes 00h}: pushed when the printer goes offline; empty when it is online again. */
    record Offline(String causes) implements PrinterAnswer {}

    /** {@code 37h 25h 00h}: the buffers are clear. */
    record Cleared() implements PrinterAnswer {}

    /** {@code 37h 73h 40h keys 00h}: the pictures that were downloaded since the last reset, two letters each. */
    record GraphicsKeys(String keys) implements PrinterAnswer {}

    /** {@code 5Fh text 00h}: what the printer says of itself. */
    record Text(String text) implements PrinterAnswer {}

    /** Another block with a header byte and a NUL at its end, or one that never ended. */
    record Block(int length) implements PrinterAnswer {}

    /** XON or XOFF. */
    record FlowControl(boolean mayGoOn) implements PrinterAnswer {}

    /** A byte no printer says, or the beginning of an answer that went on as none does. */
    record Stray(int value) implements PrinterAnswer {}
}
