package vn.tiepnhan.certificate;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.naming.InvalidNameException;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;
import javax.security.auth.x500.X500Principal;

/**
 * What a certificate says of its holder. A subject may hold several UID values, in one or in several parts of the name:
 * {@code MST:} for a unit, {@code CCCD:} or {@code CMND:} for a person.
 *
 * @param name CN, empty where there is none
 * @param uids every UID as it is written
 */
public record UnitCertificate(X509Certificate certificate, String name, List<String> uids) {
    private static final String UID = "0.9.2342.19200300.100.1.1";
    private static final Map<String, String> NAMES = Map.of(UID, "UID");
    private static final String MST = "MST:";
    private static final String CCCD = "CCCD:";
    /** Digits of an identity number. */
    private static final int IDENTITY = 12;

    public UnitCertificate {
        uids = List.copyOf(uids);
    }

    /** Reads the subject; a name nobody can read has no UID. */
    public static UnitCertificate of(X509Certificate certificate) {
        String subject = certificate.getSubjectX500Principal().getName(X500Principal.RFC2253, NAMES);
        List<String> uids = new ArrayList<>();
        String name = "";
        try {
            for (Rdn rdn : new LdapName(subject).getRdns()) {
                var attributes = rdn.toAttributes().getAll();
                while (attributes.hasMore()) {
                    Attribute attribute = attributes.next();
                    for (int i = 0; i < attribute.size(); i++) {
                        String value = text(attribute.get(i));
                        if (attribute.getID().equalsIgnoreCase("UID")) {
                            uids.add(value);
                        } else if (attribute.getID().equalsIgnoreCase("CN")) {
                            name = value;
                        }
                    }
                }
            }
        } catch (InvalidNameException unreadable) {
            return new UnitCertificate(certificate, subject, List.of());
        } catch (NamingException impossible) {
            throw new IllegalStateException("a name in memory", impossible);
        }
        return new UnitCertificate(certificate, name, uids);
    }

    /** Tax codes of the subject, without hyphens. */
    public List<String> taxCodes() {
        return uids.stream()
                .filter(uid -> uid.toUpperCase(Locale.ROOT).startsWith(MST))
                .map(uid -> plain(uid.substring(MST.length())))
                .toList();
    }

    /**
     * Whether the certificate is the unit's with this tax code; a branch is not its head office. A household's tax code is
     * the identity number of its owner, and some providers write a number without saying of what kind.
     */
    public boolean isOf(String taxCode) {
        String code = plain(taxCode);
        return uids.stream()
                .map(uid -> plain(uid.toUpperCase(Locale.ROOT)))
                .anyMatch(uid -> uid.equals(MST + code)
                        || uid.equals(code)
                        || (code.length() == IDENTITY && uid.equals(CCCD + code)));
    }

    private static String plain(String taxCode) {
        return taxCode.replace("-", "").replace(" ", "");
    }

    /** A value of a rare string type comes as its DER: the text behind tag and length. */
    private static String text(Object value) {
        if (!(value instanceof byte[] der) || der.length < 2) {
            return String.valueOf(value);
        }
        int header = (der[1] & 0x80) == 0 ? 2 : 2 + (der[1] & 0x7f);
        return header > der.length ? "" : new String(der, header, der.length - header, StandardCharsets.UTF_8);
    }
}
