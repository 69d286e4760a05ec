package vn.tiepnhan.bridge.link.trace;

/**
 * Masks what is personal in the bytes of one record, byte for byte: as many come out as went in. Keeps where in the stream
 * it is; one thread at a time for each direction.
 */
public interface Veil {
    /** Nothing is masked. */
    Veil NONE = new Veil() {};

    /** Bytes on their way to the device. */
    default byte[] out(byte[] bytes) {
        return bytes;
    }

    /** Bytes that came from it. */
    default byte[] in(byte[] bytes) {
        return bytes;
    }
}
