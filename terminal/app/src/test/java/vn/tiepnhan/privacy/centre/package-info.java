/** Sealed copies, opened by OpenSSL as a centre would. */
@NullMarked
package vn.tiepnhan.privacy.centre;

import org.jspecify.annotations.NullMarked;
