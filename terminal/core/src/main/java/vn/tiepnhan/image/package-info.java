/** Page images: opening them within limits, finding and reading the codes on them, quality. */
@NullMarked
package vn.tiepnhan.image;

import org.jspecify.annotations.NullMarked;
