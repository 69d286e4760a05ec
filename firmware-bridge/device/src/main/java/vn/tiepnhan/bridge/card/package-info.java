/** Card readers as devices: who comes and goes, what is on a card, what it signs. */
@NullMarked
package vn.tiepnhan.bridge.card;

import org.jspecify.annotations.NullMarked;
