/** The last resort: ZXing's own detectors on a whole picture or a straightened crop. */
@NullMarked
package vn.tiepnhan.image.whole;

import org.jspecify.annotations.NullMarked;
