/** What a card says of itself when it is powered (ISO 7816-3). */
@NullMarked
package vn.tiepnhan.bridge.card.atr;

import org.jspecify.annotations.NullMarked;
