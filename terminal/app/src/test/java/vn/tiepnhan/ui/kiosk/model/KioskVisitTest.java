package vn.tiepnhan.ui.kiosk.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.QueueDesk;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.kiosk.state.Advice;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.TakenNumber.Paper;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** What a visitor does, from the first touch to a clean screen. */
class KioskVisitTest {
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);
    private static final LocalDateTime FIRST_CLOSED_DAY = LocalDateTime.of(2015, 10, 1, 8, 0);

    @TempDir
    Path folder;

    private List<byte[]> codes = List.of();

    @BeforeEach
    void thePaperOfSlip103() throws IOException {
        Path page = folder.resolve("phieu-103.png");
        try (InputStream in =
                Objects.requireNonNull(getClass().getResourceAsStream("/vn/tiepnhan/ui/counter/phieu-103.png"))) {
            Files.copy(in, page);
        }
        codes = LiveKiosk.codes(page);
        assertThat(codes).hasSizeGreaterThan(1);
    }

    @Test
    void tellsWhatIsMissingThenThatPaperIsTakenAndPrintsANumberOnce() throws IOException {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            KioskState fresh = kiosk.model().state();
            kiosk.scan(codes.get(0));
            KioskState begun = kiosk.await(state -> state.visit().papers() != null);
            assertThat(begun.visit().step()).isEqualTo(Step.FILE);
            assertThat(Objects.requireNonNull(begun.visit().advice()).kind()).isEqualTo(Advice.Kind.SCAN_ON);
            codes.forEach(kiosk::scan);
            Advice advice = advised(kiosk);
            assertThat(advice.kind()).isEqualTo(Advice.Kind.TAKEN);
            assertThat(advice.next().vi()).isNotBlank();
            kiosk.on(() -> {
                kiosk.model().take(Service.FILE);
                kiosk.model().take(Service.FILE);
            });
            KioskState taken = printed(kiosk, Paper.PRINTED);
            assertThat(Objects.requireNonNull(taken.visit().number()).shown()).isEqualTo("A001");
            assertThat(slips()).hasSize(1);
            kiosk.pass(Patience.PRINTED_SECONDS + 1);
            assertThat(kiosk.model().state()).isEqualTo(fresh);
        }
    }

    /** R3 and R4 are an officer's to decide. */
    @Test
    void neverRefusesPaperItselfButSendsToAnOfficer() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, FIRST_CLOSED_DAY, "")) {
            codes.forEach(kiosk::scan);
            Advice advice = advised(kiosk);
            assertThat(advice.kind()).isEqualTo(Advice.Kind.ASK_OFFICER);
            assertThat(advice.reason().vi()).contains("01/10/2015");
            assertThat(advice.next().vi()).contains("Máy này không quyết định thay cán bộ");
            assertThat(advice.next().en()).contains("an officer will look at your dossier");
        }
    }

    @Test
    void aNumberWithoutPaperStaysOnTheScreenAndIsCalledAllTheSame() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "&fault=paper-out")) {
            kiosk.on(() -> kiosk.model().choose(Step.RESULT));
            kiosk.on(() -> kiosk.model().take(Service.RESULT));
            KioskState shown = printed(kiosk, Paper.NONE);
            assertThat(shown.visit().call()).as("nobody is said to come").isEqualTo(Visit.Call.NO_LIGHT);
            kiosk.pass(Patience.QUIET_SECONDS - 1);
            assertThat(kiosk.model().state()).as("no hurry without paper").isEqualTo(shown);
            try (Store store = Store.open(folder.resolve("kiosk"), "tiepnhan queue", Clock.systemUTC())) {
                var desk = new QueueDesk(store, Timekeeper.stated(Clock.systemUTC()));
                QueueAnswer called = desk.call("2", Set.of(Service.RESULT), LAST_PAPER_DAY);
                assertThat(called).isInstanceOfSatisfying(QueueAnswer.Done.class, done -> assertThat(
                                done.ticket().shown())
                        .isEqualTo("B001"));
            }
        }
    }

    /** A counter that calls the next number holds the folder for a moment. */
    @Test
    void waitsForWhoeverHoldsTheFolderAndGivesTheNumberThen() throws IOException, InterruptedException {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            Process other = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            HoldsFolderMain.class.getName(),
                            folder.resolve("kiosk").toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(other.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("HELD false");
            kiosk.on(() -> kiosk.model().take(Service.GUIDANCE));
            kiosk.pass(2);
            assertThat(kiosk.model().state().visit().busy()).isTrue();
            other.outputWriter(StandardCharsets.UTF_8).close();
            assertThat(other.waitFor(30, TimeUnit.SECONDS)).isTrue();
            kiosk.pass(3);
            kiosk.await(state -> state.visit().number() != null);
        }
    }

    @Test
    void endsAfterACountdownInSightAndNothingOfTheVisitRemains() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            KioskState fresh = kiosk.model().state();
            codes.forEach(kiosk::scan);
            advised(kiosk);
            kiosk.on(() -> {
                kiosk.model().language();
                kiosk.model().size();
            });
            kiosk.pass(Patience.QUIET_SECONDS);
            assertThat(kiosk.model().state().secondsLeft()).isEqualTo(Patience.COUNTED_SECONDS);
            kiosk.on(kiosk.model()::stay);
            assertThat(kiosk.model().state().counting()).isFalse();
            kiosk.pass(Patience.QUIET_SECONDS + Patience.COUNTED_SECONDS - 1);
            assertThat(kiosk.model().state().secondsLeft()).isEqualTo(1);
            kiosk.pass(1);
            assertThat(kiosk.model().state()).isEqualTo(fresh);
            assertThat(kiosk.model().clean()).isTrue();
            kiosk.scan(codes.get(1));
            KioskState next = kiosk.await(state -> state.visit().papers() != null);
            assertThat(Objects.requireNonNull(next.visit().papers()).scanned()).isEqualTo(1);
        }
    }

    @Test
    void anAnswerForAVisitThatIsOverIsDropped() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            KioskState fresh = kiosk.model().state();
            kiosk.on(() -> {
                kiosk.model().take(Service.FILE);
                kiosk.model().end();
            });
            kiosk.on(() -> kiosk.model().choose(Step.RESULT));
            kiosk.on(() -> kiosk.model().take(Service.RESULT));
            printed(kiosk, Paper.PRINTED);
            assertThat(Objects.requireNonNull(kiosk.model().state().visit().number())
                            .service())
                    .isEqualTo(Service.RESULT);
            kiosk.on(kiosk.model()::end);
            assertThat(kiosk.model().state()).isEqualTo(fresh);
        }
    }

    @Test
    void findsADossierByNumberAndCodeTellsNoNameAndNothingToWhoeverLacksTheCode() throws IOException {
        Received.Recorded received = new OneReceived(folder.resolve("data"), LAST_PAPER_DAY).received();
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            kiosk.on(() -> kiosk.model().choose(Step.NUMBER));
            String begun = kiosk.model().state().visit().typing().receipt();
            assertThat(begun).as("terminal, year and two zeros").hasSize(7);
            assertThat(received.receipt()).startsWith(begun);
            type(kiosk, received.receipt().substring(begun.length()) + received.lookup());
            Found found = Objects.requireNonNull(
                    kiosk.await(state -> state.visit().found() != null).visit().found());
            assertThat(found.how()).isEqualTo(Found.How.RECEIVED);
            assertThat(found.at()).isEqualTo(LAST_PAPER_DAY);
            assertThat(found.toString()).doesNotContain("Trần").doesNotContain("chưa xác minh");
            kiosk.on(kiosk.model()::erase);
            kiosk.on(() -> kiosk.model().type(received.lookup().endsWith("0") ? '1' : '0'));
            kiosk.await(state -> Found.NOTHING.equals(state.visit().found()));
            kiosk.on(kiosk.model()::end);
            kiosk.scan(("TNS1:" + received.receipt() + ":" + received.lookup()).getBytes(StandardCharsets.US_ASCII));
            kiosk.await(state ->
                    state.visit().found() != null && state.visit().found().how() == Found.How.RECEIVED);
        }
    }

    @Test
    void aMistypedNumberIsSaidBeforeTheCodeAndAnotherTerminalsNumberIsTypedWhole() throws IOException {
        Received.Recorded received = new OneReceived(folder.resolve("data"), LAST_PAPER_DAY).received();
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            kiosk.on(() -> kiosk.model().choose(Step.NUMBER));
            type(kiosk, received.receipt().endsWith("2") ? "00011" : "00012");
            KioskState mistyped = kiosk.await(state -> state.visit().notice() != null);
            assertThat(Objects.requireNonNull(mistyped.visit().notice()).vi()).contains("bấm Xóa");
            type(kiosk, received.lookup());
            assertThat(kiosk.model().state().visit().typing().lookup()).isEmpty();
            kiosk.on(kiosk.model()::erase);
            assertThat(kiosk.model().state().visit().notice()).isNull();
            kiosk.on(() -> kiosk.model().choose(Step.NUMBER));
            kiosk.on(kiosk.model()::erase);
            assertThat(kiosk.model().state().visit().typing().receipt())
                    .as("what nobody typed goes as a whole")
                    .isEmpty();
            type(kiosk, received.receipt().substring(0, 3));
            assertThat(kiosk.model().state().visit().typing().receipt())
                    .as("what is typed is what stands there")
                    .isEqualTo(received.receipt().substring(0, 3));
        }
    }

    @Test
    void whatIsNoDossierIsSaidAndWhatWasScannedStays() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            kiosk.scan(codes.get(0));
            kiosk.scan("https://example.vn/".getBytes(StandardCharsets.US_ASCII));
            Visit told = kiosk.await(state -> state.visit().advice() != null
                            && state.visit().advice().kind() == Advice.Kind.NOT_USED)
                    .visit();
            assertThat(Objects.requireNonNull(told.papers()).scanned()).isEqualTo(1);
        }
    }

    /** A board without a battery wakes up like that, and the visitor in front of it has to be served. */
    @Test
    void aClockOf1970StillGivesANumberAndItsPaper() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LocalDateTime.of(1970, 1, 1, 0, 1), "")) {
            assertThat(kiosk.model().state().place().trouble()).isNull();
            kiosk.on(() -> kiosk.model().choose(Step.GUIDANCE));
            kiosk.on(() -> kiosk.model().take(Service.GUIDANCE));
            assertThat(Objects.requireNonNull(
                                    printed(kiosk, Paper.PRINTED).visit().number())
                            .shown())
                    .isEqualTo("C001");
        }
    }

    @Test
    void withoutACallLightTheVisitorIsSentToACounter() {
        try (LiveKiosk kiosk = LiveKiosk.open(folder, LAST_PAPER_DAY, "")) {
            kiosk.on(kiosk.model()::call);
            kiosk.await(state -> state.visit().call() == Visit.Call.NO_LIGHT);
        }
    }

    private static void type(LiveKiosk kiosk, String text) {
        kiosk.on(() -> text.chars().forEach(c -> kiosk.model().type((char) c)));
    }

    private static Advice advised(LiveKiosk kiosk) {
        KioskState state = kiosk.await(
                now -> now.visit().advice() != null && now.visit().advice().settled());
        return Objects.requireNonNull(state.visit().advice());
    }

    private static KioskState printed(LiveKiosk kiosk, Paper paper) {
        return kiosk.await(state ->
                state.visit().number() != null && state.visit().number().paper() == paper);
    }

    private List<Path> slips() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("printer"))) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
