/** ESC/POS: dots to bytes and back, and the driver that speaks it with a printer. */
@NullMarked
package vn.tiepnhan.bridge.escpos;

import org.jspecify.annotations.NullMarked;
