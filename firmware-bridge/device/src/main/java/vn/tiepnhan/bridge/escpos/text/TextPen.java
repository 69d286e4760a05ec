package vn.tiepnhan.bridge.escpos.text;

import java.io.ByteArrayOutputStream;
import java.util.List;
import vn.tiepnhan.bridge.escpos.EscPosCommands;
import vn.tiepnhan.bridge.layout.PlacedSlip.Code;
import vn.tiepnhan.bridge.layout.PlacedSlip.Words;
import vn.tiepnhan.bridge.layout.strike.CellStrikes;

/** Writes lines beneath each other, and says no more of size, weight and place than has changed. Used for one job. */
final class TextPen {
    /** From one line of the usual size to the next. */
    private static final int LINE = 50;

    private static final int MOST_UNITS = 255;
    private static final int MOST_SPACES = 4;

    private final Alphabet alphabet;
    private final ByteArrayOutputStream out;
    private final int units;
    private int down;
    private int across = 1;
    private int tall = 1;
    private boolean bold;
    private boolean reversed;

    TextPen(TextPlan plan, Alphabet alphabet, ByteArrayOutputStream out) {
        this.alphabet = alphabet;
        this.out = out;
        this.units = plan.raster().feedUnitsPerDot();
        out.writeBytes(EscPosCommands.lineSpacing(Math.min(MOST_UNITS, LINE * units)));
    }

    boolean sets(List<Words> line) {
        return alphabet.sets(line);
    }

    /** @param next where the following thing begins; the paper is moved there, but never over this line */
    void line(List<Words> line, int next, int width) {
        feedTo(line.get(0).y());
        alphabet.before(line, out);
        int pen = 0;
        int height = 0;
        for (Words words : line) {
            style(words);
            pen = words.reversed() ? bar(words, width) : write(words.text(), move(pen, words.x()));
            height = Math.max(height, words.height());
        }
        int move = Math.max(next - down, height);
        if (move == LINE && height < LINE && LINE * units <= MOST_UNITS) {
            out.write('\n');
        } else {
            out.writeBytes(EscPosCommands.feed(move * units));
        }
        down += move;
    }

    private void style(Words words) {
        int wide = CellStrikes.across(words.style());
        int high = CellStrikes.down(words.style());
        if (wide != across || high != tall) {
            out.writeBytes(TextCommands.size(wide, high));
            across = wide;
            tall = high;
        }
        if (words.style().bold() != bold) {
            bold = !bold;
            out.writeBytes(TextCommands.bold(bold));
        }
        if (words.reversed() != reversed) {
            reversed = !reversed;
            out.writeBytes(TextCommands.reversed(reversed));
        }
    }

    private int move(int pen, int x) {
        int cell = CellStrikes.WIDTH * across;
        int gap = x - pen;
        if (gap > 0 && gap % cell == 0 && gap / cell <= MOST_SPACES) {
            spaces(gap / cell);
        } else if (gap != 0) {
            out.writeBytes(TextCommands.at(x));
        }
        return x;
    }

    private int write(String text, int x) {
        text.codePoints().forEach(letter -> alphabet.letter(letter, out));
        return x + text.codePointCount(0, text.length()) * CellStrikes.WIDTH * across;
    }

    /** White on black from edge to edge. */
    private int bar(Words words, int width) {
        int cell = CellStrikes.WIDTH * across;
        int before = Math.max(0, words.x() / cell);
        spaces(before);
        int end = write(words.text(), before * cell);
        spaces((width - end) / cell);
        return width / cell * cell;
    }

    private void spaces(int count) {
        for (int i = 0; i < count; i++) {
            alphabet.letter(' ', out);
        }
    }

    /** Dots that are printed at once. */
    void picture(byte[] dots, int y, int height) {
        feedTo(y);
        out.writeBytes(dots);
        down = y + height;
    }

    /** The quiet zones above and below are fed; the printer's middle keeps those at the sides. */
    void code(byte[] command, Code code) {
        int quiet = code.kind() == Code.Kind.QR ? code.quietDots() : 0;
        feedTo(code.y() + quiet);
        out.writeBytes(TextCommands.centred(true));
        out.writeBytes(command);
        out.writeBytes(TextCommands.centred(false));
        down = code.y() + code.height() - quiet;
    }

    void feedTo(int y) {
        if (y > down) {
            out.writeBytes(EscPosCommands.feed((y - down) * units));
            down = y;
        }
    }

    /** The next job finds what it expects. */
    void end() {
        alphabet.end(out);
        if (across > 1 || tall > 1) {
            out.writeBytes(TextCommands.size(1, 1));
        }
        if (bold) {
            out.writeBytes(TextCommands.bold(false));
        }
        if (reversed) {
            out.writeBytes(TextCommands.reversed(false));
        }
    }
}
