package vn.tiepnhan.bridge.card.tlv;

import java.io.IOException;

/** Bytes that are no data objects. */
public final class MalformedTlv extends IOException {
    private static final long serialVersionUID = 1L;

    public MalformedTlv(String what) {
        super(what);
    }
}
