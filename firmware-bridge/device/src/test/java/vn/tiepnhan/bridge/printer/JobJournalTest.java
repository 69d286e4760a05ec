package vn.tiepnhan.bridge.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.PrintOutcome.Timing;
import vn.tiepnhan.bridge.api.client.BridgeException;

final class JobJournalTest {
    @TempDir
    private Path folder;

    @Test
    void remembersOutcomesOverARestart() throws IOException {
        PrintOutcome printed = new PrintOutcome("a", Evidence.PROCESSED, null, 12_345, 7, new Timing(1, 2, 3));
        try (JobJournal journal = JobJournal.open(folder)) {
            journal.begin("a", "digest");
            journal.end("digest", printed);
        }
        try (JobJournal journal = JobJournal.open(folder)) {
            assertThat(journal.find("a")).contains(new JobJournal.Entry("digest", printed));
            assertThat(journal.find("b")).isEmpty();
        }
    }

    @Test
    void whatWasBegunAndNotEndedIsUnknown() throws IOException {
        try (JobJournal journal = JobJournal.open(folder)) {
            journal.begin("a", "digest");
        }
        try (JobJournal journal = JobJournal.open(folder)) {
            PrintOutcome outcome = outcome(journal, "a");
            assertThat(outcome.evidence()).isEqualTo(Evidence.UNKNOWN);
            assertThat(Objects.requireNonNull(outcome.cause()).code()).isEqualTo("BRIDGE_STOPPED");
        }
    }

    /** Cut after every single byte of the last record: either it is there whole, or it was never begun. */
    @Test
    void aTornLastRecordCostsOnlyItself() throws IOException {
        try (JobJournal journal = JobJournal.open(folder)) {
            journal.begin("a", "digest");
            journal.end("digest", new PrintOutcome("a", Evidence.PROCESSED, null, 1, 1, Timing.NONE));
            journal.begin("b", "other");
        }
        Path file = folder.resolve("jobs.journal");
        byte[] whole = Files.readAllBytes(file);
        int lastLine =
                new String(whole, java.nio.charset.StandardCharsets.ISO_8859_1).lastIndexOf('\n', whole.length - 2) + 1;
        for (int length = lastLine; length < whole.length - 1; length++) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            try (JobJournal journal = JobJournal.open(folder)) {
                assertThat(outcome(journal, "a").evidence()).isEqualTo(Evidence.PROCESSED);
                assertThat(journal.find("b")).as("cut after %s bytes", length).isEmpty();
                journal.begin("c", "next");
            }
            try (JobJournal journal = JobJournal.open(folder)) {
                assertThat(outcome(journal, "c").evidence()).isEqualTo(Evidence.UNKNOWN);
            }
        }
    }

    @Test
    void aFlippedBitIsNoRecord() throws IOException {
        try (JobJournal journal = JobJournal.open(folder)) {
            journal.begin("a", "digest");
        }
        Path file = folder.resolve("jobs.journal");
        byte[] bytes = Files.readAllBytes(file);
        bytes[20] ^= 1;
        Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
        try (JobJournal journal = JobJournal.open(folder)) {
            assertThat(journal.find("a")).isEmpty();
        }
    }

    @Test
    void growsNoFurtherThanWhatItRemembers() throws IOException {
        try (JobJournal journal = JobJournal.open(folder, 20)) {
            for (int i = 0; i < 30; i++) {
                journal.begin("job-" + i, "digest");
            }
        }
        JobJournal.open(folder, 20).close();
        try (JobJournal journal = JobJournal.open(folder, 20)) {
            assertThat(journal.find("job-9")).isEmpty();
            assertThat(journal.find("job-10")).isPresent();
        }
        assertThat(Files.readAllLines(folder.resolve("jobs.journal"))).hasSize(20);
    }

    @Test
    void oneProcessAtATime() throws IOException {
        try (JobJournal journal = JobJournal.open(folder)) {
            assertThat(journal.find("a")).isEmpty();
            assertThatThrownBy(() -> JobJournal.open(folder))
                    .isInstanceOfSatisfying(
                            BridgeException.class,
                            e -> assertThat(e.reason().code()).isEqualTo("STATE_IN_USE"));
        }
    }

    private static PrintOutcome outcome(JobJournal journal, String job) {
        return Objects.requireNonNull(journal.find(job).orElseThrow().outcome());
    }
}
