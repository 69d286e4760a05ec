/** Tests of the layout, and the generator of its glyph strikes. */
@NullMarked
package vn.tiepnhan.bridge.layout;

import org.jspecify.annotations.NullMarked;
