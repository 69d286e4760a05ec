/** Records of what goes over a device's line, on demand; without one it costs a look at a field. */
@NullMarked
package vn.tiepnhan.bridge.link.trace;

import org.jspecify.annotations.NullMarked;
