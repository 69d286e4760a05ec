/** The committed 1-bit glyphs slips are set in: of their own widths, and in cells as printers have them. */
@NullMarked
package vn.tiepnhan.bridge.layout.strike;

import org.jspecify.annotations.NullMarked;
