/** What is said between the bridge and its clients: devices and their events, acts and their answers, outcomes and causes. */
@NullMarked
package vn.tiepnhan.bridge.api;

import org.jspecify.annotations.NullMarked;
