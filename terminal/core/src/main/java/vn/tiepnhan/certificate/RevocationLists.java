package vn.tiepnhan.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRL;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The revocation lists (CRL, RFC 5280) a terminal has fetched, in a folder; one that cannot be read is left out. */
public final class RevocationLists {
    /** What a list says of one certificate. */
    enum Word {
        REVOKED,
        /** The issuer's list is here and fresh, and does not name it. */
        CLEAR,
        /** It does not name it, and a newer list is due. */
        STALE,
        /** There is no list of its issuer. */
        MISSING
    }

    private final List<X509CRL> lists;

    private RevocationLists(List<X509CRL> lists) {
        this.lists = List.copyOf(lists);
    }

    public static RevocationLists none() {
        return new RevocationLists(List.of());
    }

    /** Reads every file of a folder, DER or PEM. */
    public static RevocationLists in(Path folder) throws IOException {
        List<X509CRL> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read(file, found);
            }
        }
        return new RevocationLists(found);
    }

    private static void read(Path file, List<X509CRL> into) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            for (CRL crl : CertificateFactory.getInstance("X.509").generateCRLs(in)) {
                if (crl instanceof X509CRL list) {
                    into.add(list);
                }
            }
        } catch (CertificateException | java.security.cert.CRLException notOne) {
            // a file that is no list says nothing of anybody: the certificate counts as not checked
        }
    }

    Word of(X509Certificate certificate, X509Certificate issuer, Instant at) {
        List<X509CRL> its = lists.stream()
                .filter(list -> list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal()))
                .filter(list -> signedBy(list, issuer))
                .toList();
        Optional<X509CRL> newest = its.stream().max(Comparator.comparing(X509CRL::getThisUpdate));
        if (newest.isEmpty()) {
            return Word.MISSING;
        }
        boolean named = its.stream()
                .map(list -> list.getRevokedCertificate(certificate.getSerialNumber()))
                .anyMatch(entry ->
                        entry != null && !entry.getRevocationDate().toInstant().isAfter(at));
        boolean fresh = newest.get().getNextUpdate() != null
                && !newest.get().getNextUpdate().toInstant().isBefore(at);
        return named ? Word.REVOKED : fresh ? Word.CLEAR : Word.STALE;
    }

    private static boolean signedBy(X509CRL list, X509Certificate issuer) {
        try {
            list.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException forged) {
            return false;
        }
    }
}
