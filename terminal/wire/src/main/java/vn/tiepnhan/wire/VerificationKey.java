package vn.tiepnhan.wire;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;

/**
 * A public Ed25519 key of the centre (RFC 8032). Its file form is PEM SubjectPublicKeyInfo, as {@code openssl pkeyutl
 * -verify -pubin -rawin} takes it. Immutable, for any thread.
 */
public final class VerificationKey {
    private static final int ID_DIGITS = 16;

    private final PublicKey key;

    private VerificationKey(PublicKey key) {
        this.key = key;
    }

    static VerificationKey of(PublicKey key) {
        return new VerificationKey(key);
    }

    /** @throws WireFormatException if the text is no PEM public key of this kind */
    public static VerificationKey fromPem(String pem) {
        try {
            byte[] der = Pem.decode(pem, "PUBLIC KEY");
            return new VerificationKey(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der)));
        } catch (GeneralSecurityException broken) {
            throw new WireFormatException("no Ed25519 public key", broken);
        }
    }

    public String pem() {
        return Pem.encode(key.getEncoded(), "PUBLIC KEY");
    }

    /** The first 16 hex digits of the SHA-256 of the DER form. */
    public String keyId() {
        return Digest.of(key.getEncoded()).substring(0, ID_DIGITS);
    }

    /** Whether {@code signature} is this key's over exactly {@code message}; a malformed signature is simply wrong. */
    public boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java 17 has Ed25519", impossible);
        }
    }
}
