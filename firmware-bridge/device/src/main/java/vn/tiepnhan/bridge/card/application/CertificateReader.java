package vn.tiepnhan.bridge.card.application;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.naming.InvalidNameException;
import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;
import vn.tiepnhan.bridge.api.CertificateFacts;
import vn.tiepnhan.bridge.card.tlv.Tlv;
import vn.tiepnhan.bridge.link.CardFault;

/** From the bytes of a certificate to what it says. */
public final class CertificateReader {
    private static final int BMP_STRING = 0x1E;

    private CertificateReader() {}

    /** @throws CardFault GARBLED when these bytes are no X.509 certificate */
    public static X509Certificate parse(String place, byte[] der) throws CardFault {
        try {
            return CertificateFacts.certificate(der);
        } catch (CertificateException broken) {
            throw CardFault.garbled("chứng thư ở " + place, "the certificate at " + place);
        }
    }

    /** @throws CardFault GARBLED when the names in it cannot be read */
    public static CertificateFacts facts(String place, X509Certificate certificate) throws CardFault {
        try {
            byte[] der = certificate.getEncoded();
            return new CertificateFacts(
                    place,
                    certificate.getSubjectX500Principal().getName(X500Principal.RFC2253),
                    uids(certificate.getSubjectX500Principal()),
                    certificate.getIssuerX500Principal().getName(X500Principal.RFC2253),
                    certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(der)),
                    der);
        } catch (GeneralSecurityException | NamingException broken) {
            throw CardFault.garbled("tên trong chứng thư ở " + place, "the names in the certificate at " + place);
        }
    }

    /** All of them, in the order of the certificate; one name may hold several, and one part of it too. */
    static List<String> uids(X500Principal subject) throws InvalidNameException, NamingException {
        List<String> found = new ArrayList<>();
        for (Rdn part : new LdapName(subject.getName(X500Principal.RFC2253)).getRdns()) {
            Attribute uid = part.toAttributes().get("UID");
            if (uid != null) {
                NamingEnumeration<?> values = uid.getAll();
                while (values.hasMore()) {
                    found.add(text(values.next()));
                }
            }
        }
        return found;
    }

    /** A value LdapName does not take for text comes as its DER. */
    private static String text(Object value) throws NamingException {
        if (!(value instanceof byte[] der)) {
            return String.valueOf(value);
        }
        try {
            Tlv string = Tlv.first(der);
            return new String(
                    string.value(), string.tag() == BMP_STRING ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new NamingException("UID is no text");
        }
    }
}
