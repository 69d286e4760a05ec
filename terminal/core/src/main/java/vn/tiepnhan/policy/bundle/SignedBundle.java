package vn.tiepnhan.policy.bundle;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.wire.SigningKey;
import vn.tiepnhan.wire.VerificationKey;

/**
 * A bundle as it travels: one JSON object, checked with {@code openssl pkeyutl -verify -rawin} like a receipt.
 *
 * @param payload base64 of the bundle's bytes
 * @param signature base64 of the Ed25519 signature (RFC 8032) over those bytes
 * @param keyId which key of the centre made it
 */
public record SignedBundle(String payload, String signature, String keyId) {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    public static SignedBundle sign(Bundle bundle, SigningKey key) {
        return sign(bundle.bytes(), key);
    }

    /** Signs canonical bytes of another kind, for example a list of staff. */
    public static SignedBundle sign(byte[] bytes, SigningKey key) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new SignedBundle(
                base64.encodeToString(bytes),
                base64.encodeToString(key.sign(bytes)),
                key.publicKey().keyId());
    }

    /** The file's content. */
    public byte[] bytes() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws DataException when the bytes are none; an unsigned bundle is none */
    public static SignedBundle read(byte[] bytes) {
        try {
            SignedBundle read = JSON.readValue(bytes, SignedBundle.class);
            if (read == null || read.payload() == null || read.signature() == null || read.keyId() == null) {
                throw new DataException("bundle", "chưa ký", "it is not signed");
            }
            return read;
        } catch (IOException broken) {
            throw new DataException(
                    "bundle", "chưa ký, hoặc không phải gói nào cả", "it is not signed, or no bundle at all", broken);
        }
    }

    /**
     * The bundle, once its signature is found right.
     *
     * @param keys a trusted key by its id
     * @throws DataException when no trusted key made the signature
     */
    public Bundle verified(Function<String, Optional<VerificationKey>> keys) {
        return Bundle.read(content(keys));
    }

    /**
     * The signed bytes, once the signature is found right.
     *
     * @throws DataException when no trusted key made it
     */
    public byte[] content(Function<String, Optional<VerificationKey>> keys) {
        try {
            byte[] bytes = Base64.getDecoder().decode(payload);
            byte[] signed = Base64.getDecoder().decode(signature);
            VerificationKey key = keys.apply(keyId)
                    .orElseThrow(() -> new DataException(
                            "bundle",
                            "khóa " + keyId + " không phải khóa máy này tin cậy",
                            "key " + keyId + " is not trusted here"));
            if (!key.verifies(bytes, signed)) {
                throw new DataException(
                        "bundle",
                        "chữ ký sai: tệp đã bị thay đổi trên đường",
                        "the signature is wrong; the bundle was changed on its way");
            }
            return bytes;
        } catch (IllegalArgumentException noBase64) {
            throw new DataException("bundle", "bị hỏng", "it is damaged", noBase64);
        }
    }
}
