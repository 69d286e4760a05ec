package vn.tiepnhan.bridge.api.client;

/** Answer to an {@link OpenRequest}. */
public record OpenedDevice(String device) {}
