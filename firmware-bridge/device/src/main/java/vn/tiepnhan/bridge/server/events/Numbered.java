package vn.tiepnhan.bridge.server.events;

import vn.tiepnhan.bridge.api.DeviceEvent;

/** An event with its place in the order of this boot. */
record Numbered(long seq, DeviceEvent event) {}
