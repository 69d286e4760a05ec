/** Scanners as devices: listened to, and re-opened. */
@NullMarked
package vn.tiepnhan.bridge.scanner;

import org.jspecify.annotations.NullMarked;
