/** Which way of printing Vietnamese reads right on one printer at one place, found by a person with eyes. */
@NullMarked
package vn.tiepnhan.bridge.printer.calibration;

import org.jspecify.annotations.NullMarked;
