package vn.tiepnhan.bridge.layout.strike;

/**
 * A line of words as dots, ready to be laid on paper.
 *
 * @param rows most significant bit left, the first byte eight dots before the byte the line begins in
 * @param stride bytes of one row
 * @param above rows above the baseline
 * @param height rows
 * @param advance from the beginning of the line to the place behind its last glyph
 */
public record KeptLine(byte[] rows, int stride, int above, int height, int advance) {
    private static final int MARGIN = 8;

    /** @param shift dots from the byte the line begins in to its beginning */
    static KeptLine of(GlyphStrike strike, String text, int shift) {
        int advance = strike.width(text);
        int above = text.codePoints().map(code -> strike.glyph(code).top()).reduce(0, Math::max);
        int below = text.codePoints()
                .map(code -> strike.glyph(code).height() - strike.glyph(code).top())
                .reduce(0, Math::max);
        int stride = (MARGIN + shift + advance + MARGIN) / 8 + 1;
        KeptLine line = new KeptLine(new byte[stride * (above + below)], stride, above, above + below, advance);
        line.strike(strike, text, MARGIN + shift);
        return line;
    }

    private void strike(GlyphStrike strike, String text, int x) {
        int pen = x;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            GlyphStrike.Glyph glyph = strike.glyph(code);
            pen += strike.kerning(before, code);
            strike(glyph, pen + glyph.left(), above - glyph.top());
            pen += glyph.advance();
            before = code;
            i += Character.charCount(code);
        }
    }

    private void strike(GlyphStrike.Glyph glyph, int left, int top) {
        for (int y = 0; y < glyph.height(); y++) {
            for (int x = Math.max(0, -left); x < glyph.width() && left + x < 8 * stride; x++) {
                if (glyph.ink(x, y)) {
                    rows[(top + y) * stride + (left + x) / 8] |= (byte) (0x80 >> ((left + x) % 8));
                }
            }
        }
    }
}
