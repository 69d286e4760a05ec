package vn.tiepnhan.profile.printer.content;

/** A way of putting Vietnamese on paper. */
public enum TextMode {
    /** The printer's own letters from a code page that has them all, or composes them. */
    PAGE,
    /** Letters sent as downloaded characters ({@code ESC &}). */
    GLYPHS,
    /** Pictures of the lines, blank rows as feeds. */
    BANDS,
    /** One picture of everything. */
    RASTER
}
