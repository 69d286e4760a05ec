package vn.tiepnhan.privacy.centre;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.wire.Digest;

/**
 * The certificate whose private key the centre keeps to open sealed copies: RSA of 2048 bits or more, or a curve of 256 bits
 * or more. Immutable.
 */
public final class CentreCertificate {
    private static final int RSA_BITS = 2048;
    private static final int CURVE_BITS = 256;
    private static final int KEY_ENCIPHERMENT = 2;
    private static final int KEY_AGREEMENT = 4;

    private final X509Certificate certificate;
    private final String sha256;
    private final String pem;

    private CentreCertificate(X509Certificate certificate, String sha256, String pem) {
        this.certificate = certificate;
        this.sha256 = sha256;
        this.pem = pem;
    }

    /** @throws CertificateException if it is no certificate, or its key is too weak or not made for this */
    public static CentreCertificate fromPem(String pem) throws CertificateException {
        byte[] text = pem.getBytes(StandardCharsets.UTF_8);
        if (!(CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(text))
                instanceof X509Certificate certificate)) {
            throw new CertificateException("no X.509 certificate");
        }
        PublicKey key = certificate.getPublicKey();
        if (key instanceof RSAPublicKey rsa) {
            require(rsa.getModulus().bitLength() >= RSA_BITS, "an RSA key of less than " + RSA_BITS + " bits");
            require(allows(certificate.getKeyUsage(), KEY_ENCIPHERMENT), "key usage without keyEncipherment");
        } else if (key instanceof ECPublicKey curve) {
            int bits = curve.getParams().getCurve().getField().getFieldSize();
            require(bits >= CURVE_BITS, "a curve of less than " + CURVE_BITS + " bits");
            require(allows(certificate.getKeyUsage(), KEY_AGREEMENT), "key usage without keyAgreement");
        } else {
            throw new CertificateException("a key of " + key.getAlgorithm());
        }
        return of(certificate);
    }

    private static CentreCertificate of(X509Certificate certificate) throws CertificateEncodingException {
        byte[] der = certificate.getEncoded();
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return new CentreCertificate(
                certificate, Digest.of(der), "-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n");
    }

    private static void require(boolean so, String otherwise) throws CertificateException {
        if (!so) {
            throw new CertificateException(otherwise);
        }
    }

    /** A certificate that names no usage may be used for all. */
    private static boolean allows(boolean @Nullable [] usage, int bit) {
        return usage == null || usage[bit];
    }

    X509Certificate x509() {
        return certificate;
    }

    /** Of its DER bytes, lower-case hex: what the log and each copy name it by. */
    public String sha256() {
        return sha256;
    }

    public String pem() {
        return pem;
    }

    public Instant lastMoment() {
        return certificate.getNotAfter().toInstant();
    }

    /** Whether copies may be made for it at a moment. */
    public boolean validAt(Instant moment) {
        return !moment.isBefore(certificate.getNotBefore().toInstant()) && !moment.isAfter(lastMoment());
    }
}
