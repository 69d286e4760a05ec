/** A sheet of the room as words and blocks, without a window: what is said, typed, listed and offered. */
@NullMarked
package vn.tiepnhan.ui.counter.room.leaf;

import org.jspecify.annotations.NullMarked;
