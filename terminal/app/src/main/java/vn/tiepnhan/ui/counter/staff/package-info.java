/** Who sits at the counter: logging in by card or PIN, locking, and whose name every act bears. */
@NullMarked
package vn.tiepnhan.ui.counter.staff;

import org.jspecify.annotations.NullMarked;
