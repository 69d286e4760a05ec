package vn.tiepnhan.certificate;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.dossier.Wording;

/**
 * Judges units' certificates by the roots an office trusts and the revocation lists it has, without asking a network.
 * Authorities are told by the chain, never by a brand name. Safe for several threads.
 */
public final class CertificateCheck {
    private static final int LONGEST = 6;
    private static final int KEY_CERT_SIGN = 5;

    private final List<X509Certificate> roots;
    private final RevocationLists lists;

    public CertificateCheck(List<X509Certificate> roots, RevocationLists lists) {
        this.roots = List.copyOf(roots);
        this.lists = lists;
    }

    /** Certificates of a file, DER or PEM, one or several. */
    public static List<X509Certificate> read(Path file) throws IOException, CertificateException {
        List<X509Certificate> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                if (one instanceof X509Certificate certificate) {
                    found.add(certificate);
                }
            }
        }
        return found;
    }

    /** Certificates of all files of a folder. */
    public static List<X509Certificate> readAll(Path folder) throws IOException, CertificateException {
        List<X509Certificate> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                found.addAll(read(file));
            }
        }
        return found;
    }

    /**
     * @param certificate the unit's
     * @param others what came with it, in any order
     * @param taxCode of the unit that claims it, or empty where nobody does
     * @param at when it was used
     */
    public Examined examine(X509Certificate certificate, List<X509Certificate> others, String taxCode, Instant at) {
        Judgement judgement = new Judgement(UnitCertificate.of(certificate));
        judgement.dates(certificate, at);
        judgement.unit(taxCode);
        X509Certificate one = certificate;
        for (int depth = 0; depth < LONGEST; depth++) {
            judgement.chain.add(one.getSubjectX500Principal().getName());
            if (roots.contains(one)) {
                return judgement.finished();
            }
            List<X509Certificate> named = named(one, others);
            if (named.isEmpty()) {
                judgement.add(Standing.UNCHECKED, unknownIssuer(one));
                return judgement.finished();
            }
            Optional<X509Certificate> issuer = signer(one, named, depth);
            if (issuer.isEmpty()) {
                judgement.add(Standing.NOT_GENUINE, notSigned(one));
                return judgement.finished();
            }
            judgement.issuer(one, issuer.get(), at);
            one = issuer.get();
        }
        judgement.add(
                Standing.UNCHECKED,
                new Wording("Chuỗi chứng thư dài bất thường.", "The chain of certificates is unusually long."));
        return judgement.finished();
    }

    /** Whether the chain of signatures leads to one of the roots, whatever dates and lists say. */
    public boolean rooted(X509Certificate certificate, List<X509Certificate> others) {
        X509Certificate one = certificate;
        for (int depth = 0; depth < LONGEST; depth++) {
            if (roots.contains(one)) {
                return true;
            }
            Optional<X509Certificate> issuer = signer(one, named(one, others), depth);
            if (issuer.isEmpty()) {
                return false;
            }
            one = issuer.get();
        }
        return false;
    }

    private List<X509Certificate> named(X509Certificate one, List<X509Certificate> others) {
        return Stream.concat(roots.stream(), others.stream())
                .filter(other -> other.getSubjectX500Principal().equals(one.getIssuerX500Principal()))
                .filter(other -> !other.equals(one))
                .distinct()
                .toList();
    }

    private static Optional<X509Certificate> signer(X509Certificate one, List<X509Certificate> named, int below) {
        return named.stream()
                .filter(issuer -> maySign(issuer, below) && signed(one, issuer))
                .findFirst();
    }

    /** An authority (RFC 5280, 4.2.1.9) whose key may sign certificates, with room for what is below it. */
    private static boolean maySign(X509Certificate issuer, int below) {
        boolean[] usage = issuer.getKeyUsage();
        return issuer.getBasicConstraints() >= below
                && (usage == null || usage.length <= KEY_CERT_SIGN || usage[KEY_CERT_SIGN]);
    }

    private static boolean signed(X509Certificate one, X509Certificate issuer) {
        try {
            one.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException not) {
            return false;
        }
    }

    private static Wording unknownIssuer(X509Certificate one) {
        String issuer = one.getIssuerX500Principal().getName();
        return new Wording(
                "Máy này không có chứng thư của nơi cấp “" + issuer + "”: hãy báo kỹ thuật viên nạp chứng thư gốc.",
                "The certificate of the issuer “" + issuer + "” is not here: ask the technician to load the roots.");
    }

    private static Wording notSigned(X509Certificate one) {
        String issuer = one.getIssuerX500Principal().getName();
        return new Wording(
                "Không phải do “" + issuer + "” ký như nó ghi. Không dùng chứng thư này; hãy báo lãnh đạo.",
                "It was not signed by “" + issuer + "” as it says. Do not rely on it; tell a supervisor.");
    }

    /** The worst so far, and why. */
    private final class Judgement {
        private final UnitCertificate unit;
        private final List<String> chain = new ArrayList<>();
        private final List<Wording> findings = new ArrayList<>();
        private Standing worst = Standing.VALID;

        Judgement(UnitCertificate unit) {
            this.unit = unit;
        }

        void add(Standing standing, Wording why) {
            worst = Stream.of(worst, standing).min(Comparator.naturalOrder()).orElseThrow();
            findings.add(why);
        }

        void dates(X509Certificate certificate, Instant at) {
            Instant end = certificate.getNotAfter().toInstant();
            Instant begin = certificate.getNotBefore().toInstant();
            if (at.isAfter(end)) {
                add(
                        Standing.EXPIRED,
                        new Wording(
                                "Hết hạn ngày " + Days.of(end) + ": đơn vị cần gia hạn với nhà cung cấp.",
                                "Expired on " + Days.of(end) + ": the unit must renew it with its provider."));
            } else if (at.isBefore(begin)) {
                add(
                        Standing.NOT_YET,
                        new Wording(
                                "Có hiệu lực từ " + Days.of(begin) + ". Hãy xem lại giờ máy.",
                                "Valid from " + Days.of(begin) + ". Look at the clock."));
            }
        }

        void unit(String taxCode) {
            if (!taxCode.isBlank() && !unit.isOf(taxCode)) {
                String whose = String.join(", ", unit.taxCodes());
                String found = whose.isEmpty() ? "không ghi MST" : "ghi MST " + whose;
                add(
                        Standing.WRONG_UNIT,
                        new Wording(
                                "Chứng thư " + found + ", không phải của đơn vị " + taxCode
                                        + ". Hãy hỏi đơn vị token nào là của họ.",
                                "The certificate names " + (whose.isEmpty() ? "no tax code" : whose) + ", not "
                                        + taxCode + ". Ask the unit for its own token."));
            }
        }

        void issuer(X509Certificate one, X509Certificate issuer, Instant at) {
            Instant end = issuer.getNotAfter().toInstant();
            if (at.isAfter(end)) {
                add(
                        Standing.EXPIRED,
                        new Wording(
                                "Chứng thư của nơi cấp đã hết hạn ngày " + Days.of(end) + ".",
                                "The issuer's certificate expired on " + Days.of(end) + "."));
            }
            switch (lists.of(one, issuer, at)) {
                case CLEAR -> {}
                case REVOKED ->
                    add(
                            Standing.REVOKED,
                            new Wording(
                                    "Đã bị nơi cấp thu hồi: đơn vị cần chứng thư mới.",
                                    "Revoked by its issuer: the unit needs a new one."));
                case STALE ->
                    add(
                            Standing.UNCHECKED,
                            orUnreadable(
                                    new Wording(
                                            "Danh sách thu hồi của nơi cấp đã cũ: cập nhật khi có mạng.",
                                            "The issuer's revocation list is out of date: update it when there is a network.")));
                case MISSING ->
                    add(
                            Standing.UNCHECKED,
                            orUnreadable(new Wording(
                                    "Chưa có danh sách thu hồi của nơi cấp: tải về khi có mạng.",
                                    "The issuer's revocation list is not here: fetch it when there is a network.")));
            }
        }

        /** The list that is wanted may be one of those nobody could read. */
        private Wording orUnreadable(Wording wanted) {
            if (lists.unreadable().isEmpty()) {
                return wanted;
            }
            String names = String.join(", ", lists.unreadable());
            return new Wording(
                    wanted.vi() + " Có tệp danh sách không đọc được (" + names + "): hãy tải lại tệp đó.",
                    wanted.en() + " A list could not be read (" + names + "): fetch that file again.");
        }

        Examined finished() {
            return new Examined(worst, unit, chain, findings);
        }
    }
}
