/** PDF417 (ISO/IEC 15438) read from grey by correlation with its codeword templates, with errors and erasures corrected. */
@NullMarked
package vn.tiepnhan.image.pdf417;

import org.jspecify.annotations.NullMarked;
