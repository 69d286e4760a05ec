/** What is done in a sheet of the room, as the window tells the model. */
@NullMarked
package vn.tiepnhan.ui.counter.room.step;

import org.jspecify.annotations.NullMarked;
