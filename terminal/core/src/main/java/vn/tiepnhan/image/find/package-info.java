/** Where on a page codes stand: regions of dark density, and the exact edges of each. */
@NullMarked
package vn.tiepnhan.image.find;

import org.jspecify.annotations.NullMarked;
