/** What others see of the bridge: devices, events, print outcomes, and the client. */
@NullMarked
package vn.tiepnhan.bridge.api;

import org.jspecify.annotations.NullMarked;
