/** Working days, holidays, opening hours and appointment dates. */
@NullMarked
package vn.tiepnhan.calendar;

import org.jspecify.annotations.NullMarked;
