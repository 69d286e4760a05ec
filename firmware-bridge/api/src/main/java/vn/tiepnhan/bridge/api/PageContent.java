package vn.tiepnhan.bridge.api;

/** A page image, whole. */
public record PageContent(String page, String mediaType, byte[] bytes) {}
