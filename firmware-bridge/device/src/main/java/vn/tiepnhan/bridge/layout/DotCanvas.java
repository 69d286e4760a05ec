package vn.tiepnhan.bridge.layout;

import java.util.Arrays;
import vn.tiepnhan.bridge.layout.strike.GlyphStrike;

/** Paper being set: a fixed width that grows downwards. Not safe for several threads. */
final class DotCanvas implements Paper {
    /** Rows of a usual slip: growing costs a copy. */
    private static final int SLIP_ROWS = 1600;

    private static final int SCRAP_ROWS = 256;

    private final int width;
    private final int stride;
    private byte[] rows;
    private int height;

    private DotCanvas(int width, int firstRows) {
        this.width = width;
        this.stride = width / 8;
        this.rows = new byte[stride * firstRows];
    }

    static DotCanvas forSlip(int width) {
        return new DotCanvas(width, SLIP_ROWS);
    }

    /** For a part that is only measured. */
    static DotCanvas forScrap(int width) {
        return new DotCanvas(width, SCRAP_ROWS);
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
        return forScrap(width);
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
            for (int column = 0; column < stride; column++) {
                rows[(y + i) * stride + column] |= row[column];
            }
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
