/** Tests of the package of the same name. */
@NullMarked
package vn.tiepnhan.bridge.card.tlv;

import org.jspecify.annotations.NullMarked;
