package vn.tiepnhan.image.code;

import vn.tiepnhan.image.raster.Quad;

/** A decoded symbol and where it stands, {@code quad.a()} being the symbol's own top left. */
public record Found(Content content, Quad quad) {}
