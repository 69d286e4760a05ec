/** Whether a photographed page can be read later: blur, glare, cut edges, size. */
@NullMarked
package vn.tiepnhan.image.quality;

import org.jspecify.annotations.NullMarked;
