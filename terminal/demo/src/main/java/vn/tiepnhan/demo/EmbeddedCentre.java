package vn.tiepnhan.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.outbox.Delivery;
import vn.tiepnhan.outbox.centre.CentreAddress;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.Centre;
import vn.tiepnhan.wire.VerificationKey;

/** A centre in the same process, to which the terminal delivers as any terminal does: over HTTP, signed. */
final class EmbeddedCentre implements Centre {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Clock clock;
    private volatile @Nullable Intake intake;

    /** @param clock the terminal's, which a demonstration pretends */
    EmbeddedCentre(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Starts the intake with the first delivery, so that the window does not wait for it. */
    @Override
    public Delivery delivery(Store store) throws IOException {
        Intake started = Intake.start(IntakeSettings.under(folder), Clock.systemUTC());
        intake = started;
        return Delivery.to(
                        CentreAddress.of(started.url().toString()),
                        VerificationKey.fromPem(Files.readString(started.publicKeyFile())),
                        Files.readString(started.tokenFile()).strip(),
                        tls(),
                        PATIENCE,
                        store.folder().resolve("centre-keys"),
                        store.outbox(),
                        clock)
                .withRecords(store.recordOutbox());
    }

    private static SSLContext tls() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("this Java has no TLS", impossible);
        }
    }

    @Override
    public void close() {
        Intake started = intake;
        if (started != null) {
            started.close();
        }
    }
}
