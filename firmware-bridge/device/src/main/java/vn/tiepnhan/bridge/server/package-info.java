/** The local HTTP and WebSocket API: loopback only, token, no foreign origins. */
@NullMarked
package vn.tiepnhan.bridge.server;

import org.jspecify.annotations.NullMarked;
