package vn.tiepnhan.bridge.card.tlv;

import java.io.IOException;

/** Bytes that are no data objects. */
public final class MalformedTlv extends IOException {
    private static final long serialVersionUID = 1L;

    private final String vi;

    public MalformedTlv(String vi, String en) {
        super(en);
        this.vi = vi;
    }

    /** The message in Vietnamese. */
    public String vi() {
        return vi;
    }
}
