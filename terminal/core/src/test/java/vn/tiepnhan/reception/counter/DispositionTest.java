package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Assessment;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.spool.SlipJson;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Drafts;

final class DispositionTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2015-11-02T09:00:00");

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("data"), "test", Clock.systemUTC());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aRefusalIsRecordedNumberedAndHasItsSlipButNoAppointment() {
        Received.Recorded refused = recorded(Outcome.REFUSE, draft(null, "", ""));
        assertThat(refused.received()).isFalse();
        assertThat(store.read(tables -> tables.receipts().find(refused.receipt()))
                        .orElseThrow()
                        .entry()
                        .due())
                .isNull();
        assertThat(slip(refused)).contains("PHIẾU TỪ CHỐI").doesNotContain("Hẹn trả");
    }

    @Test
    void guidanceWithAReasonIsReceived() {
        assertThat(recorded(Outcome.GUIDE, draft(null, "", "")).received()).isFalse();
        assertThat(recorded(Outcome.GUIDE, draft(null, "Đơn vị ở xa", "")).received())
                .isTrue();
    }

    @Test
    void aSpecialCaseNeedsDescriptionAndCommitment() throws Exception {
        for (Outcome outcome : List.of(Outcome.OFFICER_MAY_ACCEPT, Outcome.ACCEPT_EXCEPTION)) {
            assertThat(problem(receive(outcome, draft(incident("", true), "", ""))))
                    .isEqualTo("SPECIAL_CASE_INCOMPLETE");
            assertThat(problem(receive(outcome, draft(incident("Không ký được", false), "", ""))))
                    .isEqualTo("SPECIAL_CASE_INCOMPLETE");
            Received.Recorded special = recorded(outcome, draft(incident("Không ký được", true), "", ""));
            assertThat(special.received()).isTrue();
            assertThat(slip(special)).contains("TRƯỜNG HỢP ĐẶC BIỆT").contains("Không ký được");
        }
        Assessment next = reception(Outcome.ACCEPT).assess(draft(null, "", ""));
        assertThat(next.history()).as("R11 shows both").hasSize(2);
        Path blobs = store.folder().resolve("blobs");
        try (java.util.stream.Stream<Path> files = Files.walk(blobs)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .as("the same evidence is kept once")
                    .hasSize(1)
                    .allSatisfy(file ->
                            assertThat(Files.readAllBytes(file)).asString().doesNotContain("screen"));
        }
    }

    @Test
    void withoutASupervisorTheDraftIsKeptAndNoNumberIsTaken() {
        Draft.SpecialCase incident = incident("Sự cố khác", true);
        assertThat(receive(Outcome.SUPERVISOR, draft(incident, "", ""))).isInstanceOf(Received.ApprovalNeeded.class);
        assertThat(receive(Outcome.SUPERVISOR, draft(incident, "", ""))).isInstanceOf(Received.ApprovalNeeded.class);
        assertThat(drafts()).hasSize(1);
        Draft own = draft(incident, "", " trần văn  MẪU "); // the receiving officer, typed as people type
        assertThat(problem(receive(Outcome.SUPERVISOR, own))).isEqualTo("SAME_PERSON");
        Received.Recorded approved = recorded(Outcome.SUPERVISOR, draft(incident, "", "Lê Văn Mẫu"));
        assertThat(approved.sequence()).isEqualTo(1);
        assertThat(approved.received()).isTrue();
        assertThat(drafts()).isEmpty();
    }

    @Test
    void typedNumbersAreCheckedUnlessAReasonIsGiven() {
        Draft wrong = typed("TA01234Z", "0100109107", "");
        assertThat(problem(receive(Outcome.ACCEPT, wrong))).startsWith("MST_");
        assertThat(problem(receive(Outcome.ACCEPT, typed("", "0100109106", ""))))
                .isEqualTo("IDENTITY_MISSING");
        assertThat(recorded(Outcome.ACCEPT, typed("TA01234Z", "0100109107", "Giấy in mờ"))
                        .received())
                .isTrue();
    }

    @Test
    void aClockThatWokeIn1970PromisesNothing() {
        Timekeeper machine = Timekeeper.ofMachine(
                Clock.systemUTC(), Instant.parse("2026-01-01T00:00:00Z"), folder.resolve("no such time server"));
        CounterReception reception =
                new CounterReception(store, new PlainRules(Outcome.ACCEPT), machine, null, Steps.UNWATCHED);
        Draft draft = CounterReceptionTest.typed(LocalDateTime.parse("1970-01-01T08:00:12"));
        Received.Recorded receipt = (Received.Recorded) reception.receive(draft);
        assertThat(receipt.appointment().due()).isNull();
        assertThat(receipt.receipt().substring(3, 5)).isEqualTo("70");
        assertThat(slip(receipt)).contains("theo giờ máy, chưa đối chiếu");
    }

    private List<Drafts.Kept> drafts() {
        return store.read(tables -> tables.drafts().all());
    }

    private CounterReception reception(Outcome outcome) {
        return CounterReceptionTest.reception(store, outcome);
    }

    private Received receive(Outcome outcome, Draft draft) {
        return reception(outcome).receive(draft);
    }

    private Received.Recorded recorded(Outcome outcome, Draft draft) {
        Received received = receive(outcome, draft);
        assertThat(received).isInstanceOf(Received.Recorded.class);
        return (Received.Recorded) received;
    }

    private static String problem(Received received) {
        assertThat(received).isInstanceOf(Received.NotReceivable.class);
        List<Problem> problems = ((Received.NotReceivable) received).problems();
        return problems.get(0).code();
    }

    private String slip(Received.Recorded receipt) {
        return SlipJson.read(store.read(tables -> tables.printJobs().newest(receipt.sequence()))
                        .orElseThrow()
                        .slip())
                .toString();
    }

    private Draft.SpecialCase incident(String description, boolean commitment) {
        Path evidence = folder.resolve("evidence.png");
        try {
            Files.writeString(evidence, "a picture of a screen");
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return new Draft.SpecialCase(
                Facts.Incident.SOFTWARE, "iBHXH 2.5", "", description, commitment, List.of(evidence));
    }

    private static Draft draft(Draft.@Nullable SpecialCase incident, String reason, String approver) {
        Draft plain = CounterReceptionTest.typed(MORNING);
        return new Draft(
                null,
                plain.typed(),
                plain.presenter(),
                plain.preSent(),
                incident,
                plain.officer(),
                approver,
                reason,
                "",
                List.of(),
                MORNING);
    }

    private static Draft typed(String unit, String mst, String reason) {
        return new Draft(
                null,
                new Draft.Typed(unit, mst, "103", "Công ty Mẫu"),
                "",
                Facts.PreSent.UNKNOWN,
                null,
                "",
                "",
                reason,
                "",
                List.of(),
                MORNING);
    }
}
