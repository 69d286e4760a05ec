package vn.tiepnhan.staff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepnhan.certificate.CertificateCheck;
import vn.tiepnhan.certificate.Examined;
import vn.tiepnhan.certificate.RevocationLists;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;

/**
 * Whether the certificate on a staff card leads to the roots this terminal keeps ({@code DATA/roots}) and was not revoked by
 * a list it has ({@code DATA/crls}). The staff list names each card's certificate by its digest; where no roots are kept,
 * that alone speaks for a card. A missing or old revocation list locks nobody out: it is told.
 */
final class StaffTrust {
    private final Path roots;
    private final Path lists;

    /** @param data the terminal's folder */
    StaffTrust(Path data) {
        this.roots = data.resolve("roots");
        this.lists = data.resolve("crls");
    }

    /**
     * @param objection why the card does not count, or null
     * @param unchecked what could not be looked at, empty where nothing
     */
    record Verdict(Optional<Problem> objection, String unchecked) {
        static final Verdict NOTHING_KEPT = new Verdict(Optional.empty(), "no roots");
    }

    /** @param others further certificates of the card, which may be those of its issuers */
    Verdict on(byte[] card, List<byte[]> others, Instant at) {
        try {
            List<X509Certificate> trusted = filled(roots) ? CertificateCheck.readAll(roots) : List.of();
            if (trusted.isEmpty()) {
                return Verdict.NOTHING_KEPT;
            }
            X509Certificate certificate = read(card);
            List<X509Certificate> more = new ArrayList<>(trusted);
            for (byte[] other : others) {
                more.add(read(other));
            }
            RevocationLists revoked = filled(lists) ? RevocationLists.in(lists) : RevocationLists.none();
            CertificateCheck check = new CertificateCheck(trusted, revoked);
            return verdict(check.examine(certificate, more, "", at), check.rooted(certificate, more));
        } catch (IOException | CertificateException unreadable) {
            return new Verdict(
                    Optional.of(Problem.of(
                            "ROOTS_UNREADABLE",
                            "Không đọc được chứng thư gốc trong " + roots
                                    + ". Hãy báo kỹ thuật viên; tạm thời dùng mã PIN.",
                            "The root certificates in " + roots
                                    + " cannot be read. Tell the technician; use the PIN.")),
                    "");
        }
    }

    private static Verdict verdict(Examined examined, boolean rooted) {
        if (!rooted) {
            return new Verdict(
                    Optional.of(Problem.of(
                            "CARD_NOT_TRUSTED",
                            "Chứng thư trên thẻ không dẫn đến chứng thư gốc nào máy này tin. Hãy kiểm tra thẻ, hoặc báo kỹ thuật"
                                    + " viên nạp chứng thư gốc (thư mục roots).",
                            "The certificate on the card leads to no root this terminal trusts. Check the card, or ask the"
                                    + " technician to load the root (folder roots).")),
                    "");
        }
        String findings =
                examined.findings().stream().map(Wording::en).distinct().collect(Collectors.joining(" "));
        if (examined.standing() == Standing.VALID || examined.standing() == Standing.UNCHECKED) {
            return new Verdict(Optional.empty(), examined.standing() == Standing.VALID ? "" : findings);
        }
        String vi = examined.findings().stream().map(Wording::vi).distinct().collect(Collectors.joining(" "));
        return new Verdict(
                Optional.of(Problem.of(
                        "CARD_" + examined.standing().name(),
                        "Thẻ không dùng được: " + vi + " Hãy xin cấp lại thẻ; tạm thời dùng mã PIN.",
                        "The card does not count: " + findings + " Ask for a new card; use the PIN meanwhile.")),
                "");
    }

    private static X509Certificate read(byte[] der) throws CertificateException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    }

    private static boolean filled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(Files::isRegularFile);
        }
    }
}
