/** Tests of devices on the network. */
@NullMarked
package vn.tiepnhan.bridge.link.tcp;

import org.jspecify.annotations.NullMarked;
