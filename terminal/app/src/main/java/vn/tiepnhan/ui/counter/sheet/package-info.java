/** Side sheets: what lies over the right column, one at a time; Esc puts it away. */
@NullMarked
package vn.tiepnhan.ui.counter.sheet;

import org.jspecify.annotations.NullMarked;
