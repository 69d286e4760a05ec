/** The second display, for whoever stands before the counter: what was received, never whose it is. */
@NullMarked
package vn.tiepnhan.ui.counter.guest;

import org.jspecify.annotations.NullMarked;
