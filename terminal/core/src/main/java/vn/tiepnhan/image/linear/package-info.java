/** Code 128 and Code 39 at any angle: rows averaged along the bars, decoded by ZXing, believed when they agree. */
@NullMarked
package vn.tiepnhan.image.linear;

import org.jspecify.annotations.NullMarked;
