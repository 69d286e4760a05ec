/** USB devices in a sysfs tree. */
@NullMarked
package vn.tiepnhan.bridge.link.usb;

import org.jspecify.annotations.NullMarked;
