/** What the sheets of the room do, without a window: one model a sheet, all on the board of the counter. */
@NullMarked
package vn.tiepnhan.ui.counter.room.model;

import org.jspecify.annotations.NullMarked;
