/** The sheets of the room on the screen: one panel shows any of them. */
@NullMarked
package vn.tiepnhan.ui.counter.room.panel;

import org.jspecify.annotations.NullMarked;
