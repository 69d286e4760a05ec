/** QR and DataMatrix read by sampling grey through a homography, decoded by ZXing's bit-matrix decoders. */
@NullMarked
package vn.tiepnhan.image.matrix;

import org.jspecify.annotations.NullMarked;
