/** Serial ports, by jSerialComm. */
@NullMarked
package vn.tiepnhan.bridge.link.serial;

import org.jspecify.annotations.NullMarked;
