/** What can be done with a card of any family: certificates, PIN state, a signed challenge. */
@NullMarked
package vn.tiepnhan.bridge.card.application;

import org.jspecify.annotations.NullMarked;
