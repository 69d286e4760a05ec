package vn.tiepnhan.bridge.layout;

import vn.tiepnhan.bridge.layout.strike.GlyphStrike;

/** What a slip is set on: dots, or a list of what stands where. A fixed width that grows downwards. One thread. */
interface Paper {
    int width();

    /** Makes the paper at least {@code rows} long. */
    void growTo(int rows);

    /** Puts one line of text there and returns the x after its last glyph. */
    int text(String line, GlyphStrike strike, int x, int baseline);

    /** Ink in a rectangle; what lies outside the paper's width is cut. */
    void fill(int x, int y, int w, int h);

    /** Ink becomes paper and paper ink, in what stands there already. */
    void invert(int x, int y, int w, int h);

    void code(CodeSymbol symbol, int x, int y, int moduleWidth, int moduleHeight);

    /** Whether lines of text can stand beside a code. */
    boolean hasColumns();

    /** Paper of the same kind that is thrown away: to learn how high things are. */
    Paper scrap();
}
