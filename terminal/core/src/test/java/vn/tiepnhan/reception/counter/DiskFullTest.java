package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.TinyDisk;
import vn.tiepnhan.store.sql.StoreException;

final class DiskFullTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2015-09-30T09:00:00");

    @TempDir
    Path folder;

    @Test
    void aFullDiskIsSaidClearlyLosesNothingAnsweredAndLeavesNoHalfDossier() {
        List<Long> answered = new ArrayList<>();
        try (Store store = Store.open(folder.resolve("data"), "test", Clock.systemUTC())) {
            CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
            TinyDisk.leave(store, 30);
            StoreException refused = receiveUntilRefused(reception, answered);

            assertThat(refused.problem().code()).isEqualTo("DISK_FULL");
            assertThat(refused.problem().wording().vi()).contains("Ổ đĩa đã đầy, chưa lưu gì");
            assertThat(answered).isNotEmpty();
            assertThat(reception.receiptsOf(MORNING.toLocalDate())).hasSameSizeAs(answered);
            assertThat(new Verification(store).run()).allMatch(Verification.Check::ok);

            TinyDisk.leave(store, 10_000);
            Received next = reception.receive(CounterReceptionTest.typed(MORNING));
            assertThat(next).isInstanceOfSatisfying(Received.Recorded.class, receipt -> assertThat(receipt.sequence())
                    .isEqualTo(answered.size() + 1));
        }
    }

    /** Mounts a file system of its own: a file system of three megabytes, with a ballast file to give room again. */
    @Test
    void aReallyFullFileSystemLosesNothingAnsweredEither() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        assertThat(asRoot("mount", "-t", "tmpfs", "-o", "size=3m,mode=777", "tmpfs", disk.toString()))
                .as("mounting 3 MB of tmpfs needs root, or sudo that asks no password")
                .isTrue();
        try {
            Path ballast = Files.write(disk.resolve("ballast"), new byte[1 << 20]);
            List<Long> answered = new ArrayList<>();
            try (Store store = Store.open(disk.resolve("data"), "test", Clock.systemUTC())) {
                StoreException refused =
                        receiveUntilRefused(CounterReceptionTest.reception(store, Outcome.ACCEPT), answered);
                assertThat(refused.problem().code()).isEqualTo("DISK_FULL");
                assertThat(answered).isNotEmpty();
            }
            Files.delete(ballast);
            try (Store store = Store.open(disk.resolve("data"), "test", Clock.systemUTC())) {
                CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
                assertThat(reception.receiptsOf(MORNING.toLocalDate()))
                        .extracting(ReceiptRow::sequence)
                        .containsExactlyInAnyOrderElementsOf(answered);
                assertThat(new Verification(store).run()).allMatch(Verification.Check::ok);
                assertThat(reception.receive(CounterReceptionTest.typed(MORNING)))
                        .isInstanceOfSatisfying(Received.Recorded.class, receipt -> assertThat(receipt.sequence())
                                .isEqualTo(answered.size() + 1));
            }
        } finally {
            assertThat(asRoot("umount", disk.toString())).isTrue();
        }
    }

    private static boolean asRoot(String... command) throws Exception {
        List<String> withSudo = new ArrayList<>(List.of("sudo", "-n"));
        withSudo.addAll(List.of(command));
        return "root".equals(System.getProperty("user.name")) ? ran(command) : ran(withSudo.toArray(String[]::new));
    }

    private static boolean ran(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static StoreException receiveUntilRefused(CounterReception reception, List<Long> answered) {
        for (int i = 0; i < 1000; i++) {
            try {
                Received received = reception.receive(CounterReceptionTest.typed(MORNING));
                answered.add(((Received.Recorded) received).sequence());
            } catch (StoreException refused) {
                return refused;
            }
        }
        throw new AssertionError("a thousand receipts fitted");
    }
}
