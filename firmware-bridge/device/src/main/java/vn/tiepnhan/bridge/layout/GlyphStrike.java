package vn.tiepnhan.bridge.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Pre-rendered 1-bit glyphs of one size and weight. Immutable.
 *
 * <p>File: magic, height of capitals, highest top and deepest foot of a Vietnamese letter, glyph count; per glyph: code
 * point, advance, left bearing, top above the baseline, width, height, rows (most significant bit left); then kerning:
 * count, pairs of code points with the dots to add. Integers are big-endian.
 */
final class GlyphStrike {
    static final int MAGIC = 0x544E5331;

    private static final int HIGHEST_CODE = 0x27FF;

    private final int capDots;
    private final int ascent;
    private final int descent;
    private final Glyph[] glyphs;
    /** By code point: place in {@link #glyphs} plus 1, 0 for none. */
    private final short[] places;
    /** By place of the left glyph and place of the right one; a row without a pair is empty. */
    private final byte[][] kerning;

    private GlyphStrike(ByteBuffer in) {
        this.capDots = in.getShort();
        this.ascent = in.getShort();
        this.descent = in.getShort();
        this.glyphs = new Glyph[in.getShort() + 1];
        this.places = new short[HIGHEST_CODE + 1];
        this.kerning = new byte[glyphs.length][0];
        glyphs[0] = box(capDots);
        for (short i = 1; i < glyphs.length; i++) {
            places[in.getChar()] = i;
            glyphs[i] = glyph(in);
        }
        for (int pairs = in.getInt(); pairs > 0; pairs--) {
            int before = place(in.getChar());
            if (kerning[before].length == 0) {
                kerning[before] = new byte[glyphs.length];
            }
            kerning[before][place(in.getChar())] = in.get();
        }
    }

    /** One glyph; {@code top} counts rows above the baseline. */
    record Glyph(int advance, int left, int top, int width, int height, byte[] rows) {
        int stride() {
            return (width + 7) / 8;
        }
    }

    static GlyphStrike read(InputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
        try {
            if (bytes.getInt() != MAGIC) {
                throw new IOException("not a glyph strike");
            }
            return new GlyphStrike(bytes);
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            throw new IOException("a broken glyph strike", broken);
        }
    }

    private static Glyph glyph(ByteBuffer in) {
        int advance = in.get() & 0xFF;
        int left = in.get();
        int top = in.get();
        int width = in.get() & 0xFF;
        int height = in.get() & 0xFF;
        byte[] rows = new byte[(width + 7) / 8 * height];
        in.get(rows);
        return new Glyph(advance, left, top, width, height, rows);
    }

    /** What stands for a character the strike lacks: an empty box, so that a reader sees that something is missing. */
    private static Glyph box(int capDots) {
        int width = capDots * 2 / 3;
        int stride = (width + 7) / 8;
        byte[] rows = new byte[stride * capDots];
        for (int y = 0; y < capDots; y++) {
            for (int x = 0; x < width; x++) {
                if (y < 2 || y >= capDots - 2 || x < 2 || x >= width - 2) {
                    rows[y * stride + x / 8] |= (byte) (0x80 >> (x % 8));
                }
            }
        }
        return new Glyph(width + 4, 2, capDots, width, capDots, rows);
    }

    boolean has(int codePoint) {
        return place(codePoint) != 0;
    }

    /** The glyph, or an empty box. */
    Glyph glyph(int codePoint) {
        return glyphs[place(codePoint)];
    }

    private int place(int codePoint) {
        return codePoint <= HIGHEST_CODE ? places[codePoint] : 0;
    }

    /** Dots to add between two neighbours; mostly 0, sometimes negative. */
    int kerning(int before, int after) {
        byte[] row = kerning[place(before)];
        return row.length == 0 ? 0 : row[place(after)];
    }

    /** Height of a capital without marks. */
    int capDots() {
        return capDots;
    }

    /** Rows above the baseline that the tallest Vietnamese letter needs. */
    int ascent() {
        return ascent;
    }

    /** Rows below the baseline that the deepest Vietnamese letter needs. */
    int descent() {
        return descent;
    }

    /** Width in dots of text without line breaks, kerning included. */
    int width(String text) {
        int width = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            width += glyph(code).advance() + kerning(before, code);
            before = code;
            i += Character.charCount(code);
        }
        return width;
    }
}
