/** Cards with a file system as ISO 7816-15 (PKCS#15) describes it: certificates and PIN state. */
@NullMarked
package vn.tiepnhan.bridge.card.pkcs15;

import org.jspecify.annotations.NullMarked;
