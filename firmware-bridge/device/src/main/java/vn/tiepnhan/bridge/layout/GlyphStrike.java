package vn.tiepnhan.bridge.layout;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * Pre-rendered 1-bit glyphs of one size and weight. Immutable.
 *
 * <p>File: magic, height of capitals, highest top and deepest foot of a Vietnamese letter, glyph count; per glyph: code
 * point, advance, left bearing, top above the baseline, width, height, rows (most significant bit left); then kerning:
 * count, pairs of code points with the dots to add. Integers are big-endian.
 */
final class GlyphStrike {
    static final int MAGIC = 0x544E5331;

    private final int capDots;
    private final int ascent;
    private final int descent;
    private final Map<Integer, Glyph> glyphs;
    private final Map<Integer, Integer> kerning;
    private final Glyph missing;

    private GlyphStrike(
            int capDots, int ascent, int descent, Map<Integer, Glyph> glyphs, Map<Integer, Integer> kerning) {
        this.capDots = capDots;
        this.ascent = ascent;
        this.descent = descent;
        this.glyphs = glyphs;
        this.kerning = kerning;
        this.missing = box(capDots);
    }

    /** One glyph; {@code top} counts rows above the baseline. */
    record Glyph(int advance, int left, int top, int width, int height, byte[] rows) {
        int stride() {
            return (width + 7) / 8;
        }
    }

    static GlyphStrike read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("not a glyph strike");
        }
        int capDots = data.readUnsignedShort();
        int ascent = data.readUnsignedShort();
        int descent = data.readUnsignedShort();
        int count = data.readUnsignedShort();
        Map<Integer, Glyph> glyphs = new HashMap<>(count * 2);
        for (int i = 0; i < count; i++) {
            glyphs.put(data.readUnsignedShort(), glyph(data));
        }
        int pairs = data.readInt();
        Map<Integer, Integer> kerning = new HashMap<>(pairs * 2);
        for (int i = 0; i < pairs; i++) {
            kerning.put(pair(data.readUnsignedShort(), data.readUnsignedShort()), (int) data.readByte());
        }
        return new GlyphStrike(capDots, ascent, descent, glyphs, kerning);
    }

    private static Glyph glyph(DataInputStream data) throws IOException {
        int advance = data.readUnsignedByte();
        int left = data.readByte();
        int top = data.readByte();
        int width = data.readUnsignedByte();
        int height = data.readUnsignedByte();
        return new Glyph(advance, left, top, width, height, data.readNBytes((width + 7) / 8 * height));
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
        return glyphs.containsKey(codePoint);
    }

    Glyph glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, missing);
    }

    /** Dots to add between two neighbours; mostly 0, sometimes negative. */
    int kerning(int before, int after) {
        return kerning.getOrDefault(pair(before, after), 0);
    }

    private static int pair(int before, int after) {
        return before << 16 | after;
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
