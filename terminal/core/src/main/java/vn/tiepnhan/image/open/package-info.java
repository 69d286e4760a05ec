/** Opening page files within limits: PNG, JPEG, TIFF and PDF to grey pages, everything bounded before it is decoded. */
@NullMarked
package vn.tiepnhan.image.open;

import org.jspecify.annotations.NullMarked;
