package vn.tiepnhan.bridge.layout.strike;

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
public final class GlyphStrike {
    static final int MAGIC = 0x544E5331;

    private static final int HIGHEST_CODE = 0x27FF;

    /** Above and below stretched cells, which keep their letters apart by themselves. */
    private static final int GAP = 1;

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
    public record Glyph(int advance, int left, int top, int width, int height, byte[] rows) {
        /** Bytes of one row. */
        public int stride() {
            return (width + 7) / 8;
        }

        /** Whether there is ink, counted from the glyph's own top left corner. */
        public boolean ink(int x, int y) {
            return x >= 0 && x < width && y >= 0 && y < height && (rows[y * stride() + x / 8] & (0x80 >> (x % 8))) != 0;
        }

        /** @param bold whether every dot is struck once more, one dot to the right, inside the advance */
        private Glyph stretched(int across, int down, boolean bold) {
            int wide = Math.min(across * width + (bold && width > 0 ? 1 : 0), across * (advance - left));
            Glyph made = new Glyph(
                    across * advance,
                    across * left,
                    down * top,
                    wide,
                    down * height,
                    new byte[(wide + 7) / 8 * down * height]);
            for (int y = 0; y < made.height; y++) {
                for (int x = 0; x < made.width; x++) {
                    if (ink(x / across, y / down) || (bold && x > 0 && ink((x - 1) / across, y / down))) {
                        made.rows[y * made.stride() + x / 8] |= (byte) (0x80 >> (x % 8));
                    }
                }
            }
            return made;
        }
    }

    private GlyphStrike(GlyphStrike plain, int across, int down, boolean bold) {
        this.capDots = down * plain.capDots;
        this.ascent = down * CellStrikes.ABOVE + GAP;
        this.descent = down * (CellStrikes.HEIGHT - CellStrikes.ABOVE) + GAP;
        this.places = plain.places;
        this.kerning = new byte[plain.glyphs.length][0];
        this.glyphs = new Glyph[plain.glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            glyphs[i] = plain.glyphs[i].stretched(across, down, bold);
        }
    }

    /** The same glyphs as a printer stretches and thickens them; kerning is given up. */
    GlyphStrike stretched(int across, int down, boolean bold) {
        return new GlyphStrike(this, across, down, bold);
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

    public boolean has(int codePoint) {
        return place(codePoint) != 0;
    }

    /** The glyph, or an empty box. */
    public Glyph glyph(int codePoint) {
        return glyphs[place(codePoint)];
    }

    private int place(int codePoint) {
        return codePoint <= HIGHEST_CODE ? places[codePoint] : 0;
    }

    /** Dots to add between two neighbours; mostly 0, sometimes negative. */
    public int kerning(int before, int after) {
        byte[] row = kerning[place(before)];
        return row.length == 0 ? 0 : row[place(after)];
    }

    /** Height of a capital without marks. */
    public int capDots() {
        return capDots;
    }

    /** Rows above the baseline that the tallest Vietnamese letter needs. */
    public int ascent() {
        return ascent;
    }

    /** Rows below the baseline that the deepest Vietnamese letter needs. */
    public int descent() {
        return descent;
    }

    /** Width in dots of text without line breaks, kerning included. */
    public int width(String text) {
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
