/** Commands for a card and its answers (ISO 7816-4), with everything a card may do to make an answer long. */
@NullMarked
package vn.tiepnhan.bridge.card.apdu;

import org.jspecify.annotations.NullMarked;
