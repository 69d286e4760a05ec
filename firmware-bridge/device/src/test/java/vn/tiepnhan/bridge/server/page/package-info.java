/** The device page in a real browser. */
@NullMarked
package vn.tiepnhan.bridge.server.page;

import org.jspecify.annotations.NullMarked;
