package vn.tiepnhan.wire;

import java.util.Base64;

/**
 * A receipt as it travels.
 *
 * @param payload base64 of the exact bytes of a {@link ReceiptPayload}
 * @param signature base64 of the Ed25519 signature over those bytes
 * @param keyId which key of the centre made it
 */
public record SignedReceipt(String payload, String signature, String keyId) {
    /** @throws WireFormatException if the payload is no base64 */
    public byte[] payloadBytes() {
        return decode(payload);
    }

    /** @throws WireFormatException if the signature is no base64 */
    public byte[] signatureBytes() {
        return decode(signature);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw new WireFormatException("no base64", broken);
        }
    }
}
