package vn.tiepnhan.wire;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/keys}: every key the centre ever signed receipts with, oldest first. */
public record PublishedKeys(List<Key> keys) {
    public PublishedKeys {
        keys = keys == null ? List.of() : List.copyOf(keys);
    }

    /**
     * @param algorithm {@code Ed25519}
     * @param publicKey PEM
     * @param notBefore UTC, ISO 8601: from when receipts are signed with it
     * @param notAfter until when, null while it is in use
     * @param endorsement the older key's word for this one, null for the first
     */
    public record Key(
            String keyId,
            String algorithm,
            String publicKey,
            String notBefore,
            @Nullable String notAfter,
            @Nullable Endorsement endorsement) {}

    /**
     * An older key vouches for a newer one.
     *
     * @param payload base64 of the exact bytes that are signed: the newer key's PEM text
     * @param signature base64 Ed25519 over those bytes
     * @param keyId the older key
     */
    public record Endorsement(String payload, String signature, String keyId) {
        /** What {@code older} says of {@code newer}. */
        public static Endorsement of(VerificationKey newer, SigningKey older) {
            byte[] bytes = newer.pem().getBytes(StandardCharsets.US_ASCII);
            Base64.Encoder base64 = Base64.getEncoder();
            return new Endorsement(
                    base64.encodeToString(bytes),
                    base64.encodeToString(older.sign(bytes)),
                    older.publicKey().keyId());
        }

        /**
         * The endorsed key. Only what was signed counts; what stands beside it in the answer does not.
         *
         * @throws WireFormatException if {@code older} did not sign it, or it is no key
         */
        public VerificationKey verifiedBy(VerificationKey older) {
            try {
                byte[] bytes = Base64.getDecoder().decode(payload);
                if (!older.verifies(bytes, Base64.getDecoder().decode(signature))) {
                    throw new WireFormatException("endorsement not signed by " + older.keyId(), null);
                }
                return VerificationKey.fromPem(new String(bytes, StandardCharsets.US_ASCII));
            } catch (IllegalArgumentException broken) {
                throw new WireFormatException("no base64", broken);
            }
        }
    }

    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws WireFormatException if it is none */
    public static PublishedKeys read(byte[] bytes) {
        return Json.read(bytes, PublishedKeys.class);
    }
}
