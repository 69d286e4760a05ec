package vn.tiepnhan.bridge.api.client;

/** Body of {@code POST /v1/printers} and {@code POST /v1/scanners}. */
public record OpenRequest(String uri) {}
