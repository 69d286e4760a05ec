package vn.tiepnhan.bridge.escpos;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A second opinion on the byte stream, written from the command reference and sharing no line with the product: puts dots
 * into a page of bits, and stops at the first byte that is not what the reference allows.
 */
final class CommandReferenceReader {
    private final byte[] stream;
    private final int paperDots;
    private final BitSet ink = new BitSet();
    private final List<String> commands = new ArrayList<>();
    private int at;
    private int row;
    private int tallestSlice;
    private int lineDots = 30;

    CommandReferenceReader(byte[] stream, int paperDots) {
        this.stream = stream.clone();
        this.paperDots = paperDots;
    }

    CommandReferenceReader read() {
        while (at < stream.length) {
            int head = next();
            int name = next();
            if (head == 0x1B && name == 0x40) {
                commands.add("ESC @");
            } else if (head == 0x1C && name == 0x2E) {
                commands.add("FS .");
            } else if (head == 0x1B && name == 0x4A) {
                row += next();
                commands.add("ESC J");
            } else if (head == 0x1B && name == 0x33) {
                lineDots = next();
                commands.add("ESC 3");
            } else if (head == 0x1B && name == 0x32) {
                lineDots = 30;
                commands.add("ESC 2");
            } else if (head == 0x1B && name == 0x2A) {
                columns();
            } else if (head == 0x1D && name == 0x28) {
                parenthesis();
            } else if (head == 0x1D && name == 0x76) {
                bitImage();
            } else if (head == 0x1D && name == 0x56) {
                commands.add("GS V " + next());
            } else {
                throw new IllegalStateException("byte %02X %02X at %d".formatted(head, name, at - 2));
            }
        }
        return this;
    }

    /** ESC * 33 n1 n2 d…, and the line feed that must follow here. */
    private void columns() {
        if (next() != 33) {
            throw new IllegalStateException("ESC * of another density");
        }
        int across = next() + 256 * next();
        for (int x = 0; x < across; x++) {
            int down = next() << 16 | next() << 8 | next();
            for (int y = 0; y < 24; y++) {
                if ((down >> (23 - y) & 1) == 1) {
                    ink.set(paperDots * (row + y) + x);
                }
            }
        }
        if (next() != 0x0A) {
            throw new IllegalStateException("a line of ESC * that is not printed");
        }
        row += lineDots;
        commands.add("ESC *");
    }

    /** GS ( L pL pH 30 70 30 bx by 31 xL xH yL yH d…, then GS ( L 02 00 30 32. */
    private void graphics(int count) {
        int[] head = new int[10];
        for (int i = 0; i < head.length; i++) {
            head[i] = next();
        }
        int across = head[6] + 256 * head[7];
        int down = head[8] + 256 * head[9];
        if (head[1] != 0x70 || head[3] != 1 || head[4] != 1 || count != 10 + (across + 7) / 8 * down) {
            throw new IllegalStateException("GS ( L whose length is not that of its dots");
        }
        dots((across + 7) / 8, down);
        byte[] print = {0x1D, 0x28, 0x4C, 2, 0, 0x30, 0x32};
        for (byte expected : print) {
            if (next() != expected) {
                throw new IllegalStateException("stored graphics that are not printed");
            }
        }
        commands.add("GS ( L");
    }

    private void parenthesis() {
        int letter = next();
        int count = next() + 256 * next();
        if (letter == 'L') {
            graphics(count);
            return;
        }
        StringBuilder data = new StringBuilder();
        for (int i = 0; i < count; i++) {
            data.append(" %02X".formatted(next()));
        }
        commands.add("GS ( " + (char) letter + data);
    }

    private void bitImage() {
        int zero = next();
        int mode = next();
        if (zero != '0' || mode != 0) {
            throw new IllegalStateException("GS v %02X %02X".formatted(zero, mode));
        }
        int across = next() + 256 * next();
        int down = next() + 256 * next();
        dots(across, down);
        commands.add("GS v 0");
    }

    private void dots(int across, int down) {
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across * 8; x += 8) {
                int eight = next();
                for (int bit = 0; bit < 8; bit++) {
                    if ((eight >> (7 - bit) & 1) == 1) {
                        ink.set(paperDots * (row + y) + x + bit);
                    }
                }
            }
        }
        row += down;
        tallestSlice = Math.max(tallestSlice, down);
    }

    private int next() {
        return stream[at++] & 0xFF;
    }

    boolean inkAt(int x, int y) {
        return ink.get(paperDots * y + x);
    }

    int inkDots() {
        return ink.cardinality();
    }

    int rows() {
        return row;
    }

    int tallestSlice() {
        return tallestSlice;
    }

    List<String> commands() {
        return commands;
    }
}
