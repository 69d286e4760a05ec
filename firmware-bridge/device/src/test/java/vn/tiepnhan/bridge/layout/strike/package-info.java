/** Tests of the glyph strikes, and their generators. */
@NullMarked
package vn.tiepnhan.bridge.layout.strike;

import org.jspecify.annotations.NullMarked;
