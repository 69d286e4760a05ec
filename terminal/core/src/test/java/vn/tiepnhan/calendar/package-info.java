/** Proofs of dates. */
@NullMarked
package vn.tiepnhan.calendar;

import org.jspecify.annotations.NullMarked;
