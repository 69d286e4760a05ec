/** Receives at a counter: examines, decides, keeps what waits for approval, and records in one transaction. */
@NullMarked
package vn.tiepnhan.reception.counter;

import org.jspecify.annotations.NullMarked;
