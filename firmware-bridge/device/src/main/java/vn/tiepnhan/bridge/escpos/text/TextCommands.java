package vn.tiepnhan.bridge.escpos.text;

import static vn.tiepnhan.bridge.escpos.EscPosCommands.ESC;
import static vn.tiepnhan.bridge.escpos.EscPosCommands.GS;
import static vn.tiepnhan.bridge.escpos.EscPosCommands.bytes;

/** The commands around letters, byte for byte as in Epson's ESC/POS command reference. */
final class TextCommands {
    private TextCommands() {}

    /** ESC %: codes that have a downloaded letter print it, or all print the printer's own. */
    static byte[] downloaded(boolean on) {
        return bytes(ESC, '%', on ? 1 : 0);
    }

    /** ESC & with 24 rows: for each code from first to last, its width and that many columns of three bytes follow. */
    static byte[] download(int first, int last) {
        return bytes(ESC, '&', 3, first, last);
    }

    /** ESC t: code page. */
    static byte[] page(int number) {
        return bytes(ESC, 't', number);
    }

    /** GS !: so many times as wide and as high. */
    static byte[] size(int across, int down) {
        return bytes(GS, '!', (across - 1) << 4 | (down - 1));
    }

    /** ESC E. */
    static byte[] bold(boolean on) {
        return bytes(ESC, 'E', on ? 1 : 0);
    }

    /** GS B: white on black. */
    static byte[] reversed(boolean on) {
        return bytes(GS, 'B', on ? 1 : 0);
    }

    /** ESC $: where the next letter begins, in dots from the left. */
    static byte[] at(int dots) {
        return bytes(ESC, '$', dots & 0xFF, dots >> 8);
    }

    /** ESC a: in the middle of the paper, or at its left. */
    static byte[] centred(boolean on) {
        return bytes(ESC, 'a', on ? 1 : 0);
    }
}
