/** Scanners the kernel knows as input devices: hidraw and event nodes, found by who they are. */
@NullMarked
package vn.tiepnhan.bridge.link.input;

import org.jspecify.annotations.NullMarked;
