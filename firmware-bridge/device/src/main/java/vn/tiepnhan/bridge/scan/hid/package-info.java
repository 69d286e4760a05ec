/** Scanners that speak USB HID-POS (usage page 8Ch): their reports, cut and put together to codes. */
@NullMarked
package vn.tiepnhan.bridge.scan.hid;

import org.jspecify.annotations.NullMarked;
