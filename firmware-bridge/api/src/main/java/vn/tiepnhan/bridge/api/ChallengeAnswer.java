package vn.tiepnhan.bridge.api;

import java.security.GeneralSecurityException;
import java.security.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What became of a challenge.
 *
 * @param signature null unless the card signed
 * @param algorithm name for {@link Signature}: SHA256withRSA, or SHA256withECDSA with the signature as DER; null unless
 *     the card signed
 * @param certificate whose key signed, or would have
 * @param pin how the PIN stands after this
 */
public record ChallengeAnswer(
        byte @Nullable [] signature, @Nullable String algorithm, CertificateFacts certificate, PinState pin) {
    public boolean signed() {
        return signature != null;
    }

    /**
     * Whether the certificate's key signed this challenge. Says nothing about the certificate: whose it is and whether it
     * may be believed is the caller's to check.
     */
    public boolean fits(CardChallenge challenge) {
        if (signature == null || algorithm == null || !algorithm.matches("SHA256with(RSA|ECDSA)")) {
            return false;
        }
        try {
            Signature check = Signature.getInstance(algorithm);
            check.initVerify(certificate.certificate().getPublicKey());
            check.update(challenge.message());
            return check.verify(signature);
        } catch (GeneralSecurityException noSignature) {
            return false;
        }
    }
}
