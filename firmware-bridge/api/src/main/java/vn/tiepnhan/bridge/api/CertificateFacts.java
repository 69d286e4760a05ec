package vn.tiepnhan.bridge.api;

import java.time.Instant;
import java.util.List;

/**
 * A certificate on a card or token, as it says itself: nobody has checked chain, revocation or dates.
 *
 * @param place where on the card: a PIV key (9A, 9C, 9D, 9E), or the label it is kept under
 * @param subject distinguished name, RFC 2253
 * @param uids every UID of the subject: {@code MST:0312345678}, {@code CCCD:…}, {@code CMND:…}
 * @param issuer distinguished name, RFC 2253
 * @param serial hexadecimal
 * @param sha256 digest of the certificate, hexadecimal
 * @param der the certificate
 */
public record CertificateFacts(
        String place,
        String subject,
        List<String> uids,
        String issuer,
        String serial,
        Instant notBefore,
        Instant notAfter,
        String sha256,
        byte[] der) {
    public CertificateFacts {
        uids = List.copyOf(uids);
    }

    /** Subject and dates only; the log is no place for a person's number. */
    @Override
    public String toString() {
        return "certificate " + sha256 + " at " + place;
    }
}
