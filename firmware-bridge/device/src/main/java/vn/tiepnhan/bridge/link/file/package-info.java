/** Device files such as /dev/usb/lp0, pipes, and plain files. */
@NullMarked
package vn.tiepnhan.bridge.link.file;

import org.jspecify.annotations.NullMarked;
