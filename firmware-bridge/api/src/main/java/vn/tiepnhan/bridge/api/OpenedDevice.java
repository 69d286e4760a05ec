package vn.tiepnhan.bridge.api;

/** Answer to an {@link OpenRequest}. */
public record OpenedDevice(String device) {}
