/** Tests of the bridge with real sockets, pseudo-terminals and processes. */
@NullMarked
package vn.tiepnhan.bridge;

import org.jspecify.annotations.NullMarked;
