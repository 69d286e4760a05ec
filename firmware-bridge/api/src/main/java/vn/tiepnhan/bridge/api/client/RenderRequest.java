package vn.tiepnhan.bridge.api.client;

import vn.tiepnhan.bridge.slip.SlipDocument;

/** Body of {@code POST /v1/render}. */
public record RenderRequest(String profile, SlipDocument slip) {}
