package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.PrintJobs.Job;
import vn.tiepnhan.store.dossier.PrintJobs.State;

/** Kills a real process with signal 9 while it prints: the dossier stays, and no slip comes out twice by itself. */
final class PrintCrashDrillTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "BEFORE_PRINT, READY, 0, 1",
        "PRINT_ANNOUNCED, SENDING, 0, 1",
        "AFTER_PRINT, SENDING, 1, 0",
        "PRINT_RECORDED, DONE, 1, 0"
    })
    void printsOneSlipInAllWhenKilledAt(Steps.Step step, State left, int slipsBefore, int offered) throws Exception {
        String receipt = killedAt(step);
        assertThat(slips()).as("slips on paper at the kill").isEqualTo(slipsBefore);
        try (Reopened counter = new Reopened()) {
            assertThat(counter.job().state()).isEqualTo(left);
            assertThat(counter.verified(receipt)).allMatch(Verification.Check::ok);

            assertThat(counter.offerAgain()).hasSize(offered).allMatch(Evidence::settled);
            assertThat(counter.offerAgain()).as("nothing waits any more").isEmpty();

            assertThat(counter.job().state()).isEqualTo(State.DONE);
            assertThat(counter.job().evidence()).isEqualTo(Evidence.CUT_FAULT_FREE);
            assertThat(slips()).as("slips on paper in the end").isEqualTo(1);
            assertThat(counter.verified(receipt)).allMatch(Verification.Check::ok);
        }
    }

    /** The bridge's journal has the job begun and not ended: nobody knows what is on the paper. */
    @Test
    void saysUnknownAndPrintsNothingWhenTheBridgeDiedInTheMiddleOfAJob() throws Exception {
        String receipt = killedAt(Steps.Step.AFTER_PRINT);
        forgetTheEnd(folder.resolve("data/bridge/jobs.journal"));
        try (Reopened counter = new Reopened()) {
            assertThat(counter.offerAgain()).isEmpty();
            assertThat(counter.offerAgain()).isEmpty();
            assertThat(counter.job().state()).isEqualTo(State.DONE);
            assertThat(counter.job().evidence()).isEqualTo(Evidence.UNKNOWN);
            assertThat(counter.job().detail()).isEqualTo("BRIDGE_STOPPED");
            assertThat(slips()).isEqualTo(1);
            assertThat(counter.verified(receipt)).allMatch(Verification.Check::ok);
        }
    }

    /** Tears the journal's last line, the job's end, as a crash within its write does. */
    private static void forgetTheEnd(Path journal) throws IOException {
        byte[] whole = Files.readAllBytes(journal);
        assertThat(Files.readAllLines(journal)).as("begun and ended").hasSize(2);
        Files.write(journal, Arrays.copyOf(whole, whole.length - 20));
    }

    private String printer() {
        return "sim:" + folder.resolve("slips") + "?profile=generic-80";
    }

    private long slips() throws IOException {
        Path paper = folder.resolve("slips");
        if (Files.notExists(paper)) {
            return 0;
        }
        try (Stream<Path> all = Files.list(paper)) {
            return all.filter(file -> file.toString().endsWith(".bin")).count();
        }
    }

    /** Runs the child to its step, kills it and returns the receipt it had answered. */
    private String killedAt(Steps.Step step) throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.timezone=Asia/Ho_Chi_Minh",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PrintCrashChild.class.getName(),
                        folder.toString(),
                        printer(),
                        step.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String receipt = "";
        try (BufferedReader said = child.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.equals("AT " + step)) {
                receipt = line.startsWith("ANSWERED ") ? line.substring("ANSWERED ".length()) : receipt;
                line = said.readLine();
            }
            assertThat(line).as("the child reached its step").isNotNull();
        } finally {
            child.toHandle().destroyForcibly();
        }
        assertThat(child.waitFor()).as("ended by signal 9").isEqualTo(128 + 9);
        return receipt;
    }

    /** The terminal started again on what the crash left: same folder, same journal, same printer. */
    private final class Reopened implements AutoCloseable {
        private final Store store = Store.open(folder.resolve("data"), "after the crash", Clock.systemUTC());
        private final Bridge bridge = PrivateBridge.find().start(folder.resolve("data/bridge"));
        private final String printer = bridge.openPrinter(printer());
        private final CounterReception reception = new CounterReception(
                store,
                new PlainRules(Outcome.ACCEPT),
                Timekeeper.stated(Clock.systemUTC()),
                new Spool(store, bridge, Clock.systemUTC(), Steps.UNWATCHED),
                Steps.UNWATCHED);

        List<Evidence> offerAgain() {
            return reception.offerAgain(printer).stream()
                    .map(outcome -> outcome.evidence())
                    .toList();
        }

        Job job() {
            List<Job> jobs = store.read(tables -> tables.printJobs().of(1));
            assertThat(jobs).as("one job, no copy").hasSize(1);
            return jobs.get(0);
        }

        List<Verification.Check> verified(String receipt) {
            assertThat(reception.find(receipt)).as("the answered dossier").isPresent();
            return new Verification(store).run();
        }

        @Override
        public void close() {
            bridge.close();
            store.close();
        }
    }
}
