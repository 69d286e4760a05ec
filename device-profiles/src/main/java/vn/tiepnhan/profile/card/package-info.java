/** What a profile says of a card reader, and of the card or token in it. */
@NullMarked
package vn.tiepnhan.profile.card;

import org.jspecify.annotations.NullMarked;
