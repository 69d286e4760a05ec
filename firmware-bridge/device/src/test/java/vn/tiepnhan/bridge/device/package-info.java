/** When devices are tried again. */
@NullMarked
package vn.tiepnhan.bridge.device;

import org.jspecify.annotations.NullMarked;
