package vn.tiepnhan.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.intake.Administration;
import vn.tiepnhan.intake.Intake;
import vn.tiepnhan.intake.IntakeSettings;
import vn.tiepnhan.intake.store.Reports;
import vn.tiepnhan.outbox.OutboxTable.State;
import vn.tiepnhan.outbox.centre.SyncException;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.SigningKey;
import vn.tiepnhan.wire.VerificationKey;

final class DeliveryTest {
    @TempDir
    Path folder;

    private Intake intake;
    private Terminal terminal;

    @BeforeEach
    void start() throws IOException {
        intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
        terminal = Terminal.of(intake, folder.resolve("pins"));
    }

    @AfterEach
    void stop() {
        intake.close();
    }

    @Test
    void bringsBlobsThenDossiersAndKeepsVerifiedReceipts() throws IOException {
        byte[] shared = random(400_000);
        List<OutboxRow> rows = new ArrayList<>();
        for (int n = 1; n <= 230; n++) {
            rows.add(
                    n % 50 == 0
                            ? terminal.table().add(n, shared, random(n))
                            : terminal.table().add(n));
        }

        DeliveryReport report = terminal.deliverTo(url());

        assertThat(report.wentThrough()).isTrue();
        assertThat(report.confirmed()).isEqualTo(230);
        assertThat(terminal.table().tally()).containsOnlyKeys(State.CONFIRMED);
        for (OutboxRow row : rows) {
            assertThat(terminal.table().receipt(row).payload().digest()).isEqualTo(row.digest());
            assertThat(terminal.table().receipt(row).payload().number()).matches("[0-9]{5}/[0-9]{4}/07900");
        }
        assertThat(arrived()).hasSize(230);
        assertThat(folder.resolve("pins").resolve(terminal.key().keyId() + ".pem"))
                .exists();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 16, 200, 700})
    void anAnswerLostAfterTheCommitCostsNothing(long bytes) throws IOException {
        OutboxRow row = terminal.table().add(1);
        try (FaultProxy line = FaultProxy.to(intake.url().getPort())) {
            line.cutAnswersAfter(bytes);

            DeliveryReport lost = terminal.deliverTo(line.url());

            assertThat(lost.trouble()).isNotNull().extracting(p -> p.code()).isEqualTo("UNREACHABLE");
            assertThat(terminal.table().state(row)).isEqualTo(State.SENT);
            assertThat(arrived()).hasSize(1);
            line.mend();
            assertThat(terminal.deliverTo(line.url()).confirmed()).isEqualTo(1);
        }
        assertThat(arrived()).hasSize(1);
        assertThat(terminal.table().receipt(row).payload().number())
                .isEqualTo(arrived().get(0).number());
    }

    @Test
    void aBlobGoesOnWhereTheLineWasCut() throws IOException {
        byte[] picture = random(1_500_000);
        OutboxRow row = terminal.table().add(1, picture);
        try (FaultProxy line = FaultProxy.to(intake.url().getPort())) {
            line.cutRequestsAfter(900_000);
            assertThat(terminal.deliverTo(line.url()).wentThrough()).isFalse();
            Path partial = folder.resolve("centre/blobs/partial").resolve(Digest.of(picture));
            assertThat(partial).exists();
            long there = Files.size(partial);
            assertThat(there).isGreaterThan(500_000);

            line.mend();
            assertThat(terminal.deliverTo(line.url()).confirmed()).isEqualTo(1);
            assertThat(line.sentUp()).isLessThan(picture.length - 500_000 + 20_000);
        }
        assertThat(terminal.table().state(row)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aConflictIsPutAsideForAPersonAndBlocksNobody() throws IOException {
        Terminal twin = Terminal.of(intake, folder.resolve("twin"));
        OutboxRow other = twin.table().add(2, RememberedTable.line("ZK4", 2, ",\"x\":1"), List.of());
        twin.deliverTo(url());
        OutboxRow first = terminal.table().add(1);
        OutboxRow conflicting = terminal.table().add(2);
        OutboxRow third = terminal.table().add(3);

        DeliveryReport report = terminal.deliverTo(url());

        assertThat(report.conflicts()).isEqualTo(1);
        assertThat(report.needsAPerson()).isTrue();
        assertThat(terminal.table().state(conflicting)).isEqualTo(State.QUARANTINED);
        assertThat(terminal.table().wording(conflicting).vi()).contains(other.digest());
        assertThat(terminal.table().state(first)).isEqualTo(State.CONFIRMED);
        assertThat(terminal.table().state(third)).isEqualTo(State.CONFIRMED);
        assertThat(terminal.deliverTo(url()).confirmed()).isZero();
    }

    @Test
    void aRefusalIsKeptWithItsReason() throws IOException {
        OutboxRow odd = terminal.table().add(1, RememberedTable.line("ZK4", 1, ",\"blobs\":7"), List.of());
        OutboxRow fine = terminal.table().add(2);

        assertThat(terminal.deliverTo(url()).rejected()).isEqualTo(1);

        assertThat(terminal.table().state(odd)).isEqualTo(State.REJECTED);
        assertThat(terminal.table().code(odd)).isEqualTo("BAD_FIELD");
        assertThat(terminal.table().wording(odd).vi()).contains("blobs");
        assertThat(terminal.table().state(fine)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void whatIsDamagedHereIsPutAsideAndBlocksNobody() throws IOException {
        byte[] picture = random(1000);
        OutboxRow spoilt = terminal.table().add(1, picture);
        terminal.table().spoilBlob(Digest.of(picture));
        OutboxRow altered = new OutboxRow(
                "ZK4",
                2,
                RememberedTable.id(2),
                1,
                "0".repeat(64),
                RememberedTable.line("ZK4", 2, "").getBytes(StandardCharsets.UTF_8),
                List.of());
        terminal.table().put(altered);
        OutboxRow fine = terminal.table().add(3);

        assertThat(terminal.deliverTo(url()).quarantined()).isEqualTo(2);

        assertThat(terminal.table().code(spoilt)).isEqualTo("DAMAGED");
        assertThat(terminal.table().code(altered)).isEqualTo("DAMAGED");
        assertThat(terminal.table().state(fine)).isEqualTo(State.CONFIRMED);
    }

    @Test
    void aNewKeyOfTheCentreIsTakenOnTheOldOnesWord() throws IOException {
        terminal.table().add(1);
        terminal.deliverTo(url());
        VerificationKey old = terminal.key();
        restart(() -> new Administration(folder.resolve("centre"), Clock.systemUTC()).addKey());

        OutboxRow row = terminal.table().add(2);
        assertThat(terminal.deliverTo(url()).confirmed()).isEqualTo(1);

        assertThat(terminal.table().receipt(row).signed().keyId()).isNotEqualTo(old.keyId());
        VerificationKey fresh = VerificationKey.fromPem(Files.readString(intake.publicKeyFile()));
        terminal.table().add(3);
        assertThat(terminal.given(fresh).deliverTo(url()).confirmed()).isEqualTo(1);
    }

    @Test
    void aStrangersKeyIsNotTakenOnceOneIsPinned() throws IOException {
        terminal.table().add(1);
        terminal.deliverTo(url());
        OutboxRow row = terminal.table().add(2);
        Terminal misled = terminal.given(SigningKey.generate().publicKey());

        assertThatThrownBy(() -> misled.deliverTo(url()))
                .isInstanceOfSatisfying(
                        SyncException.class, e -> assertThat(e.code()).isEqualTo("OTHER_KEY"));
        assertThat(terminal.table().state(row)).isEqualTo(State.QUEUED);
    }

    @Test
    void aKeyThatNeverProvedItselfIsNotPinned() throws IOException {
        terminal.table().add(1);
        terminal.given(SigningKey.generate().publicKey()).deliverTo(url());

        assertThat(folder.resolve("pins")).doesNotExist();
        assertThat(terminal.deliverTo(url()).confirmed()).isEqualTo(1);
    }

    @Test
    void aWrongTokenLeavesEverythingQueued() throws IOException {
        OutboxRow row = terminal.table().add(1);

        DeliveryReport report = terminal.withToken("wrong").deliverTo(url());

        assertThat(report.trouble()).isNotNull().extracting(p -> p.code()).isEqualTo("NOT_ADMITTED");
        assertThat(report.needsAPerson()).isTrue();
        assertThat(terminal.table().state(row)).isIn(State.QUEUED, State.SENT);
        assertThat(terminal.deliverTo(url()).confirmed()).isEqualTo(1);
    }

    @Test
    void aCentreThatIsDownIsSaidAndWaitedFor() throws IOException {
        OutboxRow row = terminal.table().add(1);
        String nobody;
        try (ServerSocket door = new ServerSocket(0)) {
            nobody = "http://127.0.0.1:" + door.getLocalPort();
        }

        DeliveryReport report = terminal.deliverTo(nobody);

        assertThat(report.trouble()).isNotNull().extracting(p -> p.code()).isEqualTo("UNREACHABLE");
        assertThat(report.needsAPerson()).isFalse();
        assertThat(terminal.table().state(row)).isEqualTo(State.SENT);
        assertThat(terminal.deliverTo(url()).confirmed()).isEqualTo(1);
    }

    private void restart(Runnable meanwhile) throws IOException {
        intake.close();
        meanwhile.run();
        intake = Intake.start(IntakeSettings.under(folder.resolve("centre")), Clock.systemUTC());
    }

    private String url() {
        return intake.url().toString();
    }

    private List<Reports.Arrived> arrived() {
        try (Reports reports =
                Reports.of(IntakeSettings.under(folder.resolve("centre")).database())) {
            return reports.dossiers();
        }
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
