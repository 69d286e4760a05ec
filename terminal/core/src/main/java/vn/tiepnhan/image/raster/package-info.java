/** Grey pages as plain bytes, and the geometry that maps a symbol's modules onto them. */
@NullMarked
package vn.tiepnhan.image.raster;

import org.jspecify.annotations.NullMarked;
