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

    private void parenthesis() {
        int letter = next();
        int count = next() + 256 * next();
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
        commands.add("GS v 0");
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
