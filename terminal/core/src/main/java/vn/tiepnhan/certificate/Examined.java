package vn.tiepnhan.certificate;

import java.util.List;
import vn.tiepnhan.dossier.Wording;

/**
 * What was found of a certificate.
 *
 * @param chain names of the certificates up to the root, the unit's first; it ends where the next one is not known
 * @param findings why, and what to do about it
 */
public record Examined(Standing standing, UnitCertificate of, List<String> chain, List<Wording> findings) {
    public Examined {
        chain = List.copyOf(chain);
        findings = List.copyOf(findings);
    }
}
