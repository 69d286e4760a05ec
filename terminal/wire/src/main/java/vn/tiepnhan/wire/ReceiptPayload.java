package vn.tiepnhan.wire;

/**
 * What the centre signs for.
 *
 * @param digest of the line it stored
 * @param number official số hồ sơ, {@code NNNNN/YYYY/CCCCC}
 * @param centreSequence the centre's gap-free sequence, from 1
 * @param centreTime UTC, ISO 8601
 */
public record ReceiptPayload(
        String terminal,
        long sequence,
        String id,
        int version,
        String digest,
        String number,
        long centreSequence,
        String centreTime) {
    /** Exactly the bytes that are signed. */
    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws WireFormatException if it is none */
    public static ReceiptPayload read(byte[] bytes) {
        return Json.read(bytes, ReceiptPayload.class);
    }
}
