/** What the sheets of the room show: queue, shift, results, problems, units, reports, forms; values only. */
@NullMarked
package vn.tiepnhan.ui.counter.room.state;

import org.jspecify.annotations.NullMarked;
