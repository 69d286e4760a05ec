package vn.tiepnhan.outbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.outbox.centre.CentreAddress;
import vn.tiepnhan.wire.VerificationKey;

/** A terminal's side of a test: its outbox, its pins, and one pass at a time. */
record Terminal(RememberedTable table, Path pins, VerificationKey key, String token, Duration patience) {
    static Terminal of(Intake intake, Path pins) throws IOException {
        return new Terminal(
                new RememberedTable(),
                pins,
                VerificationKey.fromPem(Files.readString(intake.publicKeyFile())),
                Files.readString(intake.tokenFile()).strip(),
                Duration.ofSeconds(30));
    }

    Terminal waitingAtMost(Duration shorter) {
        return new Terminal(table, pins, key, token, shorter);
    }

    Terminal given(VerificationKey other) {
        return new Terminal(table, pins, other, token, patience);
    }

    Terminal withToken(String other) {
        return new Terminal(table, pins, key, other, patience);
    }

    /** A fresh start of the program, and one pass. */
    DeliveryReport deliverTo(String url) throws IOException {
        try {
            return Delivery.to(
                            CentreAddress.of(url),
                            key,
                            token,
                            SSLContext.getDefault(),
                            patience,
                            pins,
                            table,
                            Clock.systemUTC())
                    .run();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
