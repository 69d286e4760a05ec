/** Panels on Firmata boards and on Pi4J's pins. */
@NullMarked
package vn.tiepnhan.bridge.panel;

import org.jspecify.annotations.NullMarked;
