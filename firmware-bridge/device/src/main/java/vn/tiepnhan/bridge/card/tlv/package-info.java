/** Tag-length-value data as cards hold it (BER and DER), within bounds. */
@NullMarked
package vn.tiepnhan.bridge.card.tlv;

import org.jspecify.annotations.NullMarked;
