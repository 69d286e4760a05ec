package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;

/** Kills a real process with signal 9 and looks at what it left behind. */
final class CrashDrillTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2015-09-30T09:00:00");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = Steps.Step.class,
            names = {"BEFORE_BLOBS", "AFTER_BLOBS", "BEFORE_COMMIT", "AFTER_COMMIT"})
    void losesNothingAnsweredWhenKilledAt(Steps.Step step) throws Exception {
        List<Long> answered = killed(step.name(), Integer.MAX_VALUE);
        assertThat(answered).containsExactly(1L, 2L);
        assertThat(missing(answered)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 20})
    void losesNothingAnsweredWhenKilledInFullRunAfter(int answers) throws Exception {
        List<Long> answered = killed("NEVER", answers);
        assertThat(missing(answered)).isEmpty();
    }

    /** Control: a terminal that answers before it commits must fail this drill, else the drill proves nothing. */
    @Test
    void catchesAnAnswerGivenBeforeTheCommit() throws Exception {
        List<Long> answered = killed("BEFORE_COMMIT", Integer.MAX_VALUE, "early");
        assertThat(missing(answered)).containsExactly(3L);
    }

    /** What was answered and is not there; everything else about the folder must be in order. */
    private List<Long> missing(List<Long> answered) throws IOException {
        try (Store store = Store.open(folder.resolve("data"), "after the crash", Clock.systemUTC())) {
            CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
            List<Long> there = reception.receiptsOf(MORNING.toLocalDate()).stream()
                    .map(ReceiptRow::sequence)
                    .sorted()
                    .toList();
            assertThat(there)
                    .as("no gap")
                    .isEqualTo(LongStream.rangeClosed(1, there.size()).boxed().toList());
            assertThat(new Verification(store).run()).as("verify").allMatch(Verification.Check::ok);
            assertThat(blobFiles()).as("one picture each, none left over").isEqualTo(there.size());
            store.<Object>read(tables -> {
                assertThat(tables.lines().waiting(0, 1000)).hasSameSizeAs(there);
                there.forEach(
                        sequence -> assertThat(tables.printJobs().of(sequence)).hasSize(1));
                return there;
            });
            Received next = reception.receive(CounterReceptionTest.typed(MORNING));
            assertThat(next).isInstanceOfSatisfying(Received.Recorded.class, receipt -> assertThat(receipt.sequence())
                    .isEqualTo(there.size() + 1));
            return answered.stream()
                    .filter(sequence -> !there.contains(sequence))
                    .toList();
        }
    }

    private long blobFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("data/blobs"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** Runs the child until it stands at its step or has given so many answers, then kills it. */
    private List<Long> killed(String step, int answers, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.timezone=Asia/Ho_Chi_Minh",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                CrashChild.class.getName(),
                folder.toString(),
                step));
        command.addAll(List.of(more));
        Process child = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Long> answered = new ArrayList<>();
        try (BufferedReader said = child.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.startsWith("AT ") && answered.size() < answers) {
                if (line.startsWith("ANSWERED ")) {
                    answered.add(Long.valueOf(line.substring("ANSWERED ".length())));
                }
                line = answered.size() < answers ? said.readLine() : line;
            }
            assertThat(line).as("the child reached its step").isNotNull();
            child.toHandle().destroyForcibly();
            for (String rest = said.readLine(); rest != null; rest = said.readLine()) {
                if (rest.startsWith("ANSWERED ")) {
                    answered.add(Long.valueOf(rest.substring("ANSWERED ".length())));
                }
            }
        }
        assertThat(child.waitFor()).as("ended by signal 9").isEqualTo(128 + 9);
        return answered;
    }
}
