/** A counter's shift: opened, counted, closed, and what it leaves for the back office and for the next morning. */
@NullMarked
package vn.tiepnhan.shift;

import org.jspecify.annotations.NullMarked;
