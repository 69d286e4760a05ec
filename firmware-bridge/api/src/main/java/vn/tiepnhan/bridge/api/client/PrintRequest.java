package vn.tiepnhan.bridge.api.client;

import vn.tiepnhan.bridge.slip.SlipDocument;

/** Body of {@code PUT /v1/print-jobs/{id}}. */
public record PrintRequest(String printer, SlipDocument slip) {}
