/** Which node a USB device has today. */
@NullMarked
package vn.tiepnhan.bridge.link.usb;

import org.jspecify.annotations.NullMarked;
