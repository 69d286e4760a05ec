package vn.tiepnhan.cli.certificate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.certificate.CertificateCheck;
import vn.tiepnhan.certificate.Examined;
import vn.tiepnhan.certificate.RevocationLists;
import vn.tiepnhan.certificate.SignedFile;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;

/** {@code tiepnhan certificate}: whose a certificate or a signed file is, and whether it stands. */
@Command(
        name = "certificate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Kiểm tra chứng thư của đơn vị (PEM, DER), hoặc tệp XML đã ký số; không hỏi mạng /",
            "checks a unit's certificate (PEM, DER) or a signed XML file; asks no network"
        })
public final class CertificateCommand extends Verb {
    private static final int LARGEST = 32 << 20;

    @Parameters(index = "0", paramLabel = "FILE", description = "Chứng thư hoặc tệp XML / certificate or signed file")
    private Path file = Path.of("");

    @Option(names = "--roots", paramLabel = "DIR", description = "Chứng thư gốc được tin / trusted roots")
    private @Nullable Path roots;

    @Option(names = "--crls", paramLabel = "DIR", description = "Danh sách thu hồi (CRL) / revocation lists")
    private @Nullable Path crls;

    @Option(names = "--mst", paramLabel = "MST", description = "Mã số thuế của đơn vị / the unit's tax code")
    private String taxCode = "";

    @Mixin
    private Stated stated = new Stated();

    @Override
    public Integer call() {
        Instant at = stated.clock(Clock.systemUTC()).instant();
        CertificateCheck check = check();
        byte[] bytes = bytes();
        if (looksLikeXml(bytes)) {
            return signed(bytes, check, at);
        }
        List<X509Certificate> found;
        try {
            found = CertificateCheck.read(file);
        } catch (IOException | CertificateException unreadable) {
            throw unreadable(unreadable);
        }
        if (found.isEmpty()) {
            throw unreadable(new CertificateException("none"));
        }
        Examined examined = check.examine(found.get(0), found, taxCode, at);
        if (output.json()) {
            output.document(json(examined));
        } else {
            tell(examined);
        }
        return exit(examined.standing());
    }

    private int signed(byte[] bytes, CertificateCheck check, Instant at) {
        SignedFile.Outcome outcome;
        try {
            outcome = SignedFile.examine(bytes, check, taxCode, at);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
        Examined signer = outcome.signer();
        if (output.json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("intact", outcome.intact());
            document.put("findings", said(outcome.findings()));
            document.put("signer", signer == null ? null : json(signer));
            output.document(document);
        } else {
            output.line(output.say(
                    outcome.intact()
                            ? new Wording(
                                    "Chữ ký đúng, nội dung nguyên vẹn.", "The signature is right, nothing was changed.")
                            : new Wording("Chữ ký KHÔNG đúng.", "The signature is NOT right.")));
            outcome.findings().forEach(finding -> output.line("  – " + output.say(finding)));
            if (signer != null) {
                tell(signer);
            }
        }
        return !outcome.intact() || signer == null ? Exit.NO : exit(signer.standing());
    }

    private static int exit(Standing standing) {
        return switch (standing) {
            case VALID -> Exit.DONE;
            case UNCHECKED -> Exit.WAITING;
            default -> Exit.NO;
        };
    }

    private CertificateCheck check() {
        try {
            Path trusted = roots;
            Path fetched = crls;
            return new CertificateCheck(
                    trusted == null ? List.of() : CertificateCheck.readAll(trusted),
                    fetched == null ? RevocationLists.none() : RevocationLists.in(fetched));
        } catch (IOException | CertificateException broken) {
            throw new Failure(
                    "ROOTS",
                    new Wording(
                            "Không đọc được chứng thư gốc hoặc danh sách thu hồi: hãy kiểm tra --roots, --crls.",
                            "The roots or revocation lists cannot be read: check --roots, --crls."),
                    broken);
        }
    }

    private byte[] bytes() {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Failure("TOO_LARGE", "Tệp quá lớn (hơn 32 MB).", "The file is too large (over 32 MB).");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw unreadable(unreadable);
        }
    }

    private static boolean looksLikeXml(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(64, bytes.length), StandardCharsets.UTF_8);
        return head.replace("\uFEFF", "").stripLeading().startsWith("<");
    }

    private Failure unreadable(Exception cause) {
        return new Failure(
                "CERTIFICATE_FILE",
                new Wording(
                        "Không đọc được " + file + ": cần chứng thư X.509 (PEM, DER) hoặc tệp XML đã ký.",
                        "Cannot read " + file + ": an X.509 certificate (PEM, DER) or a signed XML file is needed."),
                cause);
    }

    private void tell(Examined examined) {
        output.line(
                output.say(examined.standing().wording()) + ": " + examined.of().name());
        examined.of().uids().forEach(uid -> output.line("  " + uid));
        examined.findings().forEach(finding -> output.line("  – " + output.say(finding)));
    }

    private List<Map<String, String>> said(List<Wording> findings) {
        List<Map<String, String>> said = new ArrayList<>();
        findings.forEach(finding -> said.add(Map.of("vi", finding.vi(), "en", finding.en())));
        return said;
    }

    private Map<String, @Nullable Object> json(Examined examined) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("standing", examined.standing().name());
        document.put("name", examined.of().name());
        document.put("uids", examined.of().uids());
        document.put("taxCodes", examined.of().taxCodes());
        document.put(
                "notAfter",
                examined.of().certificate().getNotAfter().toInstant().toString());
        document.put("chain", examined.chain());
        document.put("findings", said(examined.findings()));
        return document;
    }
}
