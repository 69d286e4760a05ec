package vn.tiepnhan.cli.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.Failure;
import vn.tiepnhan.cli.verb.FirstKey;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.Delivery;
import vn.tiepnhan.outbox.centre.CentreAddress;
import vn.tiepnhan.outbox.centre.CentreTrust;
import vn.tiepnhan.outbox.centre.PinnedKeys;
import vn.tiepnhan.outbox.centre.SyncException;
import vn.tiepnhan.privacy.centre.CentreCertificate;
import vn.tiepnhan.privacy.centre.Copying;
import vn.tiepnhan.privacy.centre.KnownCertificate;
import vn.tiepnhan.reception.CentreWitness;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.Centre;
import vn.tiepnhan.wire.VerificationKey;

/** Which centre, which key of it, which token: what a terminal needs to deliver until it is enrolled. */
public final class CentreOptions {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Option(names = "--centre", paramLabel = "URL", required = true, description = "Địa chỉ trung tâm / the centre")
    private String centre = "";

    @Option(
            names = "--centre-key",
            paramLabel = "FILE",
            required = true,
            description = "Khóa công khai của trung tâm (PEM) / the centre's public key")
    private Path key = Path.of("");

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            required = true,
            description = "Tệp mã truy cập của thiết bị / file with the terminal's token")
    private Path tokenFile = Path.of("");

    @Option(
            names = "--centre-ca",
            paramLabel = "FILE",
            description =
                    "Chứng thư gốc của trung tâm (PEM), nếu không phải CA công cộng / the centre's CA, if private")
    private @Nullable Path ca;

    @Option(
            names = "--centre-cert",
            paramLabel = "FILE",
            description =
                    "Chứng thư của trung tâm (PEM): bản niêm phong chỉ trung tâm mở được / the centre's certificate, for copies only it can open")
    private @Nullable Path certificate;

    /** A delivery from this store, which pins the centre's keys in its folder. */
    Delivery delivery(Store store) {
        try {
            return way().delivery(store);
        } catch (IOException unreadable) {
            throw new Failure(
                    "PINNED_KEYS",
                    new Wording(
                            "Không đọc được khóa trung tâm đã ghim trong thư mục dữ liệu: hãy báo kỹ thuật viên.",
                            "The centre keys pinned in the data folder cannot be read: tell the technician."),
                    unreadable);
        }
    }

    /** Reads the files now, so that a wrong one is found before any store is opened. */
    Centre way() {
        try {
            CentreAddress address = CentreAddress.of(centre);
            VerificationKey trusted = FirstKey.read(key);
            String token = token();
            SSLContext own = ca == null ? null : privately(ca);
            CentreCertificate given = certificate == null ? null : certificate(certificate);
            Clock clock = Clock.system(Timekeeper.ZONE);
            return store -> {
                if (given != null) {
                    KnownCertificate.take(store, given, clock, "sync");
                }
                return Delivery.to(
                                address,
                                trusted,
                                token,
                                own == null ? publicly() : own,
                                PATIENCE,
                                PinnedKeys.folder(store.folder()),
                                store.outbox(),
                                Clock.systemUTC())
                        .withRecords(store.recordOutbox())
                        .first(new Copying(store, clock))
                        .witnessed(new CentreWitness(store, Timekeeper.ofMachine(clock)));
            };
        } catch (SyncException wrong) {
            throw new Failure(wrong.code(), wrong.wording(), wrong);
        }
    }

    private static CentreCertificate certificate(Path file) {
        try {
            return CentreCertificate.fromPem(Files.readString(file));
        } catch (IOException | CertificateException broken) {
            throw new Failure(
                    "CENTRE_CERT",
                    new Wording(
                            "Không dùng được chứng thư trung tâm " + file
                                    + ": cần tệp PEM, khóa RSA từ 2048 bit (keyEncipherment) hoặc EC từ 256 bit (keyAgreement).",
                            "The centre's certificate " + file
                                    + " cannot be used: a PEM file is needed, RSA of 2048 bits or more (keyEncipherment)"
                                    + " or EC of 256 or more (keyAgreement)."),
                    broken);
        }
    }

    private String token() {
        try {
            String token = Files.readString(tokenFile).strip();
            if (token.matches("[\\x21-\\x7e]+")) {
                return token;
            }
        } catch (IOException unreadable) {
            throw noToken();
        }
        throw noToken();
    }

    private Failure noToken() {
        return new Failure(
                "TOKEN_FILE",
                "Không đọc được mã truy cập trong " + tokenFile + ": hãy lấy tệp mã từ trung tâm.",
                "There is no token to read in " + tokenFile + ": get the token file from the centre.");
    }

    private static SSLContext privately(Path ca) {
        try {
            return CentreTrust.in(ca);
        } catch (IOException | GeneralSecurityException broken) {
            throw new Failure(
                    "CENTRE_CA",
                    new Wording(
                            "Không dùng được chứng thư gốc " + ca + ": cần tệp PEM.",
                            "The CA file " + ca + " cannot be used: a PEM file is needed."),
                    broken);
        }
    }

    /** The public CAs of this Java; slow to load, so not before they are needed. */
    private static SSLContext publicly() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no TLS", impossible);
        }
    }
}
