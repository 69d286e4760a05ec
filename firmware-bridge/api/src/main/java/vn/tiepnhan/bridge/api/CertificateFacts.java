package vn.tiepnhan.bridge.api;

import java.io.ByteArrayInputStream;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
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

    /** @throws CertificateException when these bytes are no X.509 certificate */
    public X509Certificate certificate() throws CertificateException {
        return certificate(der);
    }

    /**
     * Reads a certificate so that nobody keeps it: one read alone is kept by Java in a cache of the process, whose entries
     * would name a unit long after its token was pulled; what is read as a collection is not.
     *
     * @throws CertificateException when these bytes are no X.509 certificate
     */
    public static X509Certificate certificate(byte[] der) throws CertificateException {
        for (Certificate one :
                CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(der))) {
            if (one instanceof X509Certificate certificate) {
                return certificate;
            }
        }
        throw new CertificateException("no certificate");
    }

    /** Subject and dates only; the log is no place for a person's number. */
    @Override
    public String toString() {
        return "certificate " + sha256 + " at " + place;
    }
}
