/** Side sheets of the officer's seat, and what covers the counter while nobody is on duty. */
@NullMarked
package vn.tiepnhan.ui.counter.sheet.seat;

import org.jspecify.annotations.NullMarked;
