/** Printers as devices: watched, re-opened, and printing each job once. */
@NullMarked
package vn.tiepnhan.bridge.printer;

import org.jspecify.annotations.NullMarked;
