package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.PrintJobs;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Unprinted;

/** What an officer does, from page to paper, over a real store and a simulated printer. */
class CounterJourneyTest {
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);
    private static final LocalDateTime FIRST_CLOSED_DAY = LocalDateTime.of(2015, 10, 1, 8, 0);

    @TempDir
    Path folder;

    private Path page = Path.of("");

    @BeforeEach
    void aPageOfSlip103() throws IOException {
        page = folder.resolve("phieu-103.png");
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream("phieu-103.png"))) {
            Files.copy(in, page);
        }
    }

    @Test
    void receivesAndPrintsOnceHoweverOftenEnterIsPressed() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            scan(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.on(() -> counter.model().type(Slot.PRESENTER, "Trần Quốc Bình"));
            counter.press(CounterAction.PRE_SENT);
            decided(counter, Outcome.ACCEPT);
            counter.press(CounterAction.RECEIVE);
            counter.press(CounterAction.RECEIVE);
            CounterState received = printed(counter);
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.desktop().slip() != null
                    && state.desktop().slip().picture() != null
                    && state.today().size() == 1);
            assertThat(received.desktop().entry().text(Slot.PRESENTER)).isEqualTo("Trần Quốc Bình");
            assertThat(counter.model().state().today()).hasSize(1);
            assertThat(slips()).hasSize(1);
        }
    }

    /** Most scanners come without AIM identifiers: what a code is must then be seen from the code. */
    @Test
    void aScannerThatDoesNotSayWhatItReadIsUnderstoodAllTheSame() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            handScanned(counter);
            decided(counter, Outcome.ACCEPT_PROVISIONAL);
        }
    }

    /** The next paper is often under the scanner before this person's slip is out. */
    @Test
    void aScanMadeWhileTheCounterIsBusyWaitsItsTurn() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            handScanned(counter);
            decided(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.on(() -> {
                counter.model().act(CounterAction.RECEIVE);
                assertThat(counter.model().state().busy()).isNotNull();
                handScanned(counter);
            });
            CounterState next = counter.await(state -> state.today().size() == 1
                    && state.stage() != CounterState.Stage.RECEIVED
                    && state.desktop().dossier() != null
                    && state.desktop().dossier().complete());
            assertThat(next.desktop().dossier()).matches(Dossier::complete);
        }
    }

    /** Nobody should have to say the next morning whether there was a slip. */
    @Test
    void closingWaitsForTheSlipThatIsRunning() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "&fault=slow&rate=10000")) {
            handScanned(counter);
            decided(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.today().size() == 1);
        }
        try (Store store = Store.open(folder.resolve("data"), "test", Clock.systemUTC())) {
            PrintJobs.Job job =
                    store.read(tables -> tables.printJobs().newest(1)).orElseThrow();
            assertThat(job.state()).isEqualTo(PrintJobs.State.DONE);
            assertThat(job.evidence()).isEqualTo(Evidence.CUT_FAULT_FREE);
        }
    }

    /** What can be done to a slip waits for its fate; a key pressed before is answered, not swallowed. */
    @Test
    void aKeyPressedWhileTheSlipIsPrintedIsAnswered() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "&fault=slow&rate=10000")) {
            handScanned(counter);
            decided(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.press(CounterAction.RECEIVE);
            counter.await(state -> state.stage() == Stage.RECEIVED);
            counter.press(CounterAction.REPRINT);
            CounterState answered = counter.await(state -> state.notice() != null);
            assertThat(Objects.requireNonNull(answered.notice()).vi()).contains("đang in");
            printed(counter);
            assertThat(slips()).hasSize(1);
        }
    }

    /** The next dossier need not wait for the slip of the one before, which is not offered as one that waits. */
    @Test
    void theNextDossierLiesInFrontWhileTheSlipBeforeIsStillPrinted() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "&fault=slow&rate=10000")) {
            handScanned(counter);
            decided(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.press(CounterAction.RECEIVE);
            counter.await(
                    state -> state.stage() == Stage.RECEIVED && !state.today().isEmpty());
            counter.press(CounterAction.BACK);
            CounterState next = counter.await(state -> state.stage() == Stage.EMPTY);
            String receipt = next.today().get(0).receipt();
            assertThat(next.desktop().slip()).isNull();
            assertThat(next.desktop().printing()).containsExactly(receipt);
            assertThat(Unprinted.of(next)).isEmpty();
            assertThat(CounterAction.VOID.enabled(next)).isFalse();
            CounterState out = counter.await(state -> state.desktop().printing().isEmpty());
            assertThat(out.today().get(0).printed()).isEqualTo(Evidence.CUT_FAULT_FREE);
            assertThat(CounterAction.VOID.enabled(out)).isTrue();
            assertThat(slips()).hasSize(1);
        }
    }

    /** A page scanner's folder is a device of the bridge; its pages are read as if they had been dropped here. */
    @Test
    void pagesOfAPageScannerAreReadWhereverTheFocusIs() throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("may-quet"));
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "", null, List.of("folder:" + inbox))) {
            Files.copy(page, inbox.resolve("trang 1.png"));
            CounterState decided = decided(counter, Outcome.ACCEPT_PROVISIONAL);
            assertThat(decided.desktop().entry().pages()).hasSize(1);
            assertThat(folder.resolve("data/arrived")).isNotEmptyDirectory();
            counter.press(CounterAction.BACK);
            counter.await(state -> state.stage() == Stage.EMPTY
                    && state.seat().parked().front().isEmpty());
        }
        assertThat(folder.resolve("data/arrived"))
                .as("nothing personal is left behind")
                .isEmptyDirectory();
    }

    /** The page's codes, as a scanner without AIM identifiers sends them. */
    private void handScanned(LiveCounter counter) {
        List<byte[]> codes = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine())
                .read(page).pages().stream()
                        .flatMap(read -> read.codes().stream())
                        .map(code -> code.symbol().bytes())
                        .toList();
        assertThat(codes).isNotEmpty();
        for (byte[] code : codes) {
            counter.model().event(new DeviceEvent.Scanned("scanner-1", null, code, Instant.EPOCH));
        }
    }

    @Test
    void aScanThatIsNoNewCodeIsToldCalmly() {
        Cause twice = new Cause("SCAN_REPEATED", "Mã này vừa quét xong.", "This code was just read.");
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.model().event(new DeviceEvent.ScanDropped("scanner-1", twice, Instant.EPOCH));
            CounterState told = counter.await(state -> state.notice() != null);
            assertThat(told.notice())
                    .isEqualTo(new CounterState.Notice(CounterState.Notice.Kind.INFO, twice.vi(), twice.en()));
        }
    }

    @Test
    void refusesPaperFromTheFirstOfOctoberAndRecordsTheRefusal() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, FIRST_CLOSED_DAY, "")) {
            CounterState decided = scan(counter, Outcome.REFUSE);
            assertThat(CounterAction.RECEIVE.enabled(decided)).isFalse();
            assertThat(CounterAction.QUOTE.enabled(decided)).isTrue();
            counter.press(CounterAction.RECEIVE);
            counter.press(CounterAction.REFUSE);
            printed(counter);
            CounterState after = counter.await(state -> state.today().size() == 1);
            assertThat(after.today().get(0).outcome()).isEqualTo(Outcome.REFUSE);
            assertThat(slips()).hasSize(1);
        }
    }

    @Test
    void aSoftwareIncidentNeedsItsDescriptionAndTheCommitment() {
        try (LiveCounter counter = LiveCounter.open(folder, FIRST_CLOSED_DAY, "")) {
            scan(counter, Outcome.REFUSE);
            counter.press(CounterAction.SOFTWARE);
            decided(counter, Outcome.OFFICER_MAY_ACCEPT);
            counter.press(CounterAction.RECEIVE);
            CounterState told = counter.await(state -> state.notice() != null);
            assertThat(Objects.requireNonNull(told.notice()).vi()).contains("mô tả sự cố", "cam kết");
            counter.on(() -> counter.model().type(Slot.DESCRIPTION, "Không kết nối được máy chủ khi ký."));
            counter.on(() -> counter.model().commit(true));
            counter.press(CounterAction.RECEIVE);
            printed(counter);
            CounterState after = counter.await(state -> state.today().size() == 1);
            assertThat(after.today().get(0).outcome()).isNotEqualTo(Outcome.REFUSE);
        }
    }

    @Test
    void voidsTheLastReceiptByOneKeyAndAReason() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            scan(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.press(CounterAction.RECEIVE);
            printed(counter);
            counter.await(state -> state.today().size() == 1);
            counter.press(CounterAction.VOID);
            counter.press(CounterAction.RECEIVE);
            CounterState asked = counter.await(state -> state.sheet() == Sheet.VOID);
            assertThat(CounterAction.RECEIVE.enabled(asked)).isFalse();
            counter.on(() -> counter.model().type(Slot.VOID_REASON, "bấm nhầm"));
            counter.press(CounterAction.RECEIVE);
            CounterState after =
                    counter.await(state -> state.today().stream().anyMatch(row -> "bấm nhầm".equals(row.voidReason())));
            assertThat(after.today()).hasSize(1);
            counter.await(state -> state.stage() == Stage.EMPTY && state.sheet() == Sheet.NONE);
        }
    }

    @Test
    void aDossierIsReceivedThoughThePaperIsOutAndTheRemedyIsSaid() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "&fault=paper-out")) {
            scan(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.press(CounterAction.RECEIVE);
            CounterState after = counter.await(state -> state.desktop().slip() != null
                    && state.desktop().slip().print() != null
                    && state.today().size() == 1);
            var print = Objects.requireNonNull(
                    Objects.requireNonNull(after.desktop().slip()).print());
            assertThat(print.evidence()).isEqualTo(Evidence.NOT_SENT);
            assertThat(Objects.requireNonNull(print.cause()).vi()).containsIgnoringCase("giấy");
            assertThat(CounterAction.REPRINT.enabled(after)).isTrue();
        }
    }

    @Test
    void theSameDossierTwiceIsShownAndNotStored() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            scan(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.press(CounterAction.RECEIVE);
            printed(counter);
            counter.on(() -> counter.model().drop(List.of(page)));
            CounterState again = counter.await(state -> state.desktop().slip() == null
                    && state.desktop().assessment() != null
                    && state.desktop().assessment().earlier() != null);
            assertThat(CounterAction.RECEIVE.enabled(again)).isFalse();
            assertThat(CounterAction.REFUSE.enabled(again)).isFalse();
        }
    }

    @Test
    void whatIsTypedOutlivesASheet() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            scan(counter, Outcome.ACCEPT_PROVISIONAL);
            counter.on(() -> counter.model().type(Slot.PRESENTER, "Nguyễn Thị Ánh"));
            counter.press(CounterAction.HELP);
            counter.press(CounterAction.BACK);
            CounterState back = counter.await(state -> state.sheet() == Sheet.NONE);
            assertThat(back.desktop().entry().text(Slot.PRESENTER)).isEqualTo("Nguyễn Thị Ánh");
            assertThat(back.stage()).isEqualTo(Stage.DECIDED);
        }
    }

    @Test
    void aFileThatIsNoPageIsSaidAndChangesNothing() throws IOException {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            Path text = Files.writeString(folder.resolve("ghi-chu.txt"), "không phải ảnh");
            counter.on(() -> counter.model().drop(List.of(text)));
            CounterState told = counter.await(state -> state.notice() != null && state.busy() == null);
            assertThat(Objects.requireNonNull(told.notice()).vi()).isNotBlank();
            assertThat(told.stage()).isEqualTo(Stage.EMPTY);
        }
    }

    @Test
    void aPaperWithoutBarcodeIsTypedAndGuided() {
        try (LiveCounter counter = LiveCounter.open(folder, LAST_PAPER_DAY, "")) {
            counter.press(CounterAction.TYPE);
            counter.await(state -> state.sheet() == Sheet.TYPED);
            counter.on(() -> counter.model().type(Slot.UNIT, "TA01234"));
            counter.on(() -> counter.model().type(Slot.MST, "0399440914"));
            counter.on(() -> counter.model().type(Slot.PROCEDURE, "103"));
            counter.press(CounterAction.RECEIVE);
            decided(counter, Outcome.GUIDE);
            counter.press(CounterAction.REFUSE);
            printed(counter);
            CounterState after = counter.await(state -> state.today().size() == 1);
            assertThat(after.today().get(0).outcome()).isEqualTo(Outcome.GUIDE);
        }
    }

    private CounterState scan(LiveCounter counter, Outcome expected) {
        counter.on(() -> counter.model().drop(List.of(page)));
        return decided(counter, expected);
    }

    private static CounterState decided(LiveCounter counter, Outcome expected) {
        return counter.await(
                state -> state.stage() == Stage.DECIDED && state.busy() == null && state.outcome() == expected);
    }

    private static CounterState printed(LiveCounter counter) {
        return counter.await(state -> state.desktop().slip() != null
                && state.desktop().slip().print() != null
                && state.desktop().slip().print().evidence().settled());
    }

    private List<Path> slips() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
