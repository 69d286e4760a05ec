/** Boards with standard Firmata in them (protocol 2.5 and newer) on a serial line. */
@NullMarked
package vn.tiepnhan.bridge.panel.firmata;

import org.jspecify.annotations.NullMarked;
