/** A supervisor decides at this counter about what waits, with a card or PIN of their own. */
@NullMarked
package vn.tiepnhan.ui.counter.approve;

import org.jspecify.annotations.NullMarked;
