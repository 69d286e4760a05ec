/** Raw TCP, as receipt printers offer on port 9100. */
@NullMarked
package vn.tiepnhan.bridge.link.tcp;

import org.jspecify.annotations.NullMarked;
