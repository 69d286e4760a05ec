/** The counter's journeys on a real display, each by a person at keys, a scanner on a serial line and a printer. */
@NullMarked
package vn.tiepnhan.demo.counter;

import org.jspecify.annotations.NullMarked;
