package vn.tiepnhan.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The centre's Ed25519 key pair (RFC 8032): signs receipts and endorses the key that follows. For any thread. */
public final class SigningKey {
    private final PrivateKey key;
    private final VerificationKey publicKey;

    private SigningKey(PrivateKey key, VerificationKey publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** A new pair from the platform's random source. */
    public static SigningKey generate() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return new SigningKey(pair.getPrivate(), VerificationKey.of(pair.getPublic()));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        }
    }

    /**
     * A pair from its two PEM files (PKCS #8 and SubjectPublicKeyInfo).
     *
     * @throws WireFormatException if they are no keys, or do not belong together
     */
    public static SigningKey fromPem(String privatePem, String publicPem) {
        try {
            byte[] der = Pem.decode(privatePem, "PRIVATE KEY");
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(der));
            SigningKey pair = new SigningKey(key, VerificationKey.fromPem(publicPem));
            byte[] probe = "probe".getBytes(StandardCharsets.US_ASCII);
            if (!pair.publicKey.verifies(probe, pair.sign(probe))) {
                throw new WireFormatException("private and public key do not belong together", null);
            }
            return pair;
        } catch (GeneralSecurityException broken) {
            throw new WireFormatException("no Ed25519 private key", broken);
        }
    }

    public String privatePem() {
        return Pem.encode(key.getEncoded(), "PRIVATE KEY");
    }

    public VerificationKey publicKey() {
        return publicKey;
    }

    /** Signs a receipt; the same payload always gives the same signature. */
    public SignedReceipt sign(ReceiptPayload payload) {
        byte[] bytes = payload.bytes();
        Base64.Encoder base64 = Base64.getEncoder();
        return new SignedReceipt(base64.encodeToString(bytes), base64.encodeToString(sign(bytes)), publicKey.keyId());
    }

    /** The 64 signature bytes over exactly {@code message}. */
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        }
    }
}
