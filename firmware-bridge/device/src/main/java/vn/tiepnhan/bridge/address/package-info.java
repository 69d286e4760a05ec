/** Where devices are: their addresses, and the way of opening what stands there. */
@NullMarked
package vn.tiepnhan.bridge.address;

import org.jspecify.annotations.NullMarked;
