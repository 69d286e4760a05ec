package vn.tiepnhan.bridge.layout;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;
import vn.tiepnhan.bridge.layout.strike.KeptLine;
import vn.tiepnhan.bridge.layout.strike.KeptLines;

/** Paper being set: a fixed width that grows downwards. Not safe for several threads. */
final class DotCanvas implements Paper {
    /** Rows of a usual slip: growing costs a copy. */
    private static final int SLIP_ROWS = 1600;

    private static final int SCRAP_ROWS = 256;

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final int width;
    private final int stride;
    private final KeptLines lines;
    private byte[] rows;
    private int height;

    private DotCanvas(int width, int firstRows, KeptLines lines) {
        this.width = width;
        this.lines = lines;
        this.stride = width / 8;
        this.rows = new byte[stride * firstRows];
    }

    /** @param lines what stands on many slips */
    static DotCanvas forSlip(int width, KeptLines lines) {
        return new DotCanvas(width, SLIP_ROWS, lines);
    }

    /** For a part that is only measured. */
    static DotCanvas forScrap(int width) {
        return new DotCanvas(width, SCRAP_ROWS, new KeptLines());
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void growTo(int rowsNeeded) {
        height = Math.max(height, rowsNeeded);
        if (height * stride > rows.length) {
            rows = Arrays.copyOf(rows, Math.max(height * stride, rows.length * 2));
        }
    }

    DotImage image() {
        return DotImage.owning(width, height, Arrays.copyOf(rows, height * stride));
    }

    @Override
    public boolean hasColumns() {
        return true;
    }

    @Override
    public Paper scrap() {
        return new DotCanvas(width, SCRAP_ROWS, lines);
    }

    @Override
    public void code(CodeSymbol symbol, int x, int y, int moduleWidth, int moduleHeight) {
        symbol.draw(this, x, y, moduleWidth, moduleHeight);
    }

    @Override
    public void fill(int x, int y, int w, int h) {
        paint(x, y, w, h, false);
    }

    @Override
    public void invert(int x, int y, int w, int h) {
        paint(x, y, w, h, true);
    }

    /** Adds the dots of a picture as wide as the paper. */
    void copy(DotImage picture, int y) {
        growTo(y + picture.height());
        byte[] row = new byte[stride];
        for (int i = 0; i < picture.height(); i++) {
            picture.copyRow(i, row, 0, stride);
            overlay(row, 0, stride, 0, y + i);
        }
    }

    private void paint(int x, int y, int w, int h, boolean flip) {
        growTo(y + h);
        int from = Math.max(0, x);
        int to = Math.min(width, x + w);
        for (int column = from / 8; from < to && column <= (to - 1) / 8; column++) {
            int mask = 0xFF >> Math.max(0, from - column * 8) & 0xFF << Math.max(0, column * 8 + 8 - to);
            for (int at = y * stride + column; at < (y + h) * stride; at += stride) {
                rows[at] = (byte) (flip ? rows[at] ^ mask : rows[at] | mask);
            }
        }
    }

    @Override
    public int text(String text, GlyphStrike strike, int x, int baseline) {
        growTo(baseline + strike.descent());
        KeptLine kept = lines.find(strike, text, Math.floorMod(x, 8));
        if (kept != null) {
            lay(kept, Math.floorDiv(x, 8) - 1, baseline - kept.above());
            return x + kept.advance();
        }
        return strike(text, strike, x, baseline);
    }

    private void lay(KeptLine line, int column, int y) {
        growTo(y + line.height());
        for (int row = Math.max(0, -y); row < line.height(); row++) {
            overlay(line.rows(), row * line.stride(), line.stride(), column, y + row);
        }
    }

    /** Adds one row of dots, as wide as the paper, so many times beneath itself. */
    void repeat(byte[] row, int y, int times) {
        growTo(y + times);
        for (int i = 0; i < times; i++) {
            overlay(row, 0, row.length, 0, y + i);
        }
    }

    /** Adds {@code count} bytes of dots to a row; what lies outside the paper is cut. */
    private void overlay(byte[] dots, int from, int count, int column, int row) {
        int at = row * stride + column;
        int end = Math.min(count, stride - column);
        int i = Math.max(0, -column);
        for (; i + Long.BYTES <= end; i += Long.BYTES) {
            long there = (long) EIGHT_BYTES.get(rows, at + i);
            EIGHT_BYTES.set(rows, at + i, there | (long) EIGHT_BYTES.get(dots, from + i));
        }
        for (; i < end; i++) {
            rows[at + i] |= dots[from + i];
        }
    }

    private int strike(String text, GlyphStrike strike, int x, int baseline) {
        int pen = x;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            GlyphStrike.Glyph glyph = strike.glyph(code);
            pen += strike.kerning(before, code);
            blit(glyph, pen + glyph.left(), baseline - glyph.top());
            pen += glyph.advance();
            before = code;
            i += Character.charCount(code);
        }
        return pen;
    }

    private void blit(GlyphStrike.Glyph glyph, int x, int y) {
        growTo(y + glyph.height());
        int glyphStride = glyph.stride();
        int first = Math.floorDiv(x, 8);
        int shift = 8 - Math.floorMod(x, 8);
        boolean inside = first >= 0 && first + glyphStride < stride;
        byte[] source = glyph.rows();
        for (int row = Math.max(0, -y); row < glyph.height(); row++) {
            long bits = 0;
            for (int i = 0; i < glyphStride; i++) {
                bits = bits << 8 | (source[row * glyphStride + i] & 0xFF);
            }
            bits <<= shift;
            int at = (y + row) * stride + first;
            for (int i = glyphStride; i >= 0; i--, bits >>>= 8) {
                if (inside) {
                    rows[at + i] |= (byte) bits;
                } else {
                    or(first + i, y + row, (int) (bits & 0xFF));
                }
            }
        }
    }

    private void or(int column, int row, int bits) {
        if (bits != 0 && column >= 0 && column < stride) {
            rows[row * stride + column] |= (byte) bits;
        }
    }
}
