package vn.tiepnhan.bridge.escpos;

/** One thing a printer says, told apart by its bits (Epson ESC/POS command reference, "identifying status"). */
sealed interface PrinterAnswer {
    /** Answer to {@code DLE EOT n}: {@code 0xx1xx10}. Which n it belongs to is known by order only. */
    record RealTime(int bits) implements PrinterAnswer {}

    /** Answer to {@code GS r n}: {@code 0xx0xxxx}. */
    record Fence(int bits) implements PrinterAnswer {}

    /** Automatic status back: {@code 0xx1xx00} and the three bytes after it. */
    record Automatic(int first, int second, int third, int fourth) implements PrinterAnswer {}

    /** A block with a header byte and a NUL at its end, such as {@code 37h 22h id NUL}. */
    record Block(byte[] bytes) implements PrinterAnswer {}

    /** XON or XOFF. */
    record FlowControl(boolean mayGoOn) implements PrinterAnswer {}
}
