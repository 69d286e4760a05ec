/** Scanners made of bytes alone: on a line, as HID reports, as keys; with bursts, pieces, garbage and floods. */
@NullMarked
package vn.tiepnhan.bridge.sim.scanner;

import org.jspecify.annotations.NullMarked;
