package vn.tiepnhan.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CRLException;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The revocation lists (CRL, RFC 5280) a terminal has fetched, in a folder. A file that cannot be read is left out, logged
 * and named, because whose list it was nobody knows.
 */
public final class RevocationLists {
    private static final Logger LOG = LoggerFactory.getLogger(RevocationLists.class);

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
    private final List<String> unreadable;

    private RevocationLists(List<X509CRL> lists, List<String> unreadable) {
        this.lists = List.copyOf(lists);
        this.unreadable = List.copyOf(unreadable);
    }

    public static RevocationLists none() {
        return new RevocationLists(List.of(), List.of());
    }

    /** Reads every file of a folder, DER or PEM. */
    public static RevocationLists in(Path folder) throws IOException {
        List<X509CRL> found = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<X509CRL> lists = read(file);
                found.addAll(lists);
                if (lists.isEmpty()) {
                    LOG.warn("{} holds no revocation list that can be read; fetch it again", file);
                    unreadable.add(String.valueOf(file.getFileName()));
                }
            }
        }
        return new RevocationLists(found, unreadable);
    }

    private static List<X509CRL> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return CertificateFactory.getInstance("X.509").generateCRLs(in).stream()
                    .filter(X509CRL.class::isInstance)
                    .map(X509CRL.class::cast)
                    .toList();
        } catch (CertificateException | CRLException notOne) {
            return List.of();
        }
    }

    /** Names of the files that hold no list that can be read. */
    List<String> unreadable() {
        return unreadable;
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
