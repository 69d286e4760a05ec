/** Tests of input devices: recorded sysfs trees, pipes. */
@NullMarked
package vn.tiepnhan.bridge.link.input;

import org.jspecify.annotations.NullMarked;
