package vn.tiepnhan.reception.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.Cancelled;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Received;
import vn.tiepnhan.reception.verify.Verification;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.wire.DossierLine;

final class SameDossierTest {
    private static final LocalDateTime MORNING = LocalDateTime.parse("2015-09-30T09:00:00");

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
    void isCaughtAndNamesTheEarlierReceipt() {
        String first = recorded(Outcome.ACCEPT, draft("A", 1, "")).receipt();

        assertThat(receive(Outcome.ACCEPT, draft("A", 1, "")))
                .isInstanceOfSatisfying(Received.Duplicate.class, it -> assertThat(it.earlierReceipt())
                        .isEqualTo(first));
        assertThat(receive(Outcome.ACCEPT, draft("A", 1, "vì mất phiếu"))).isInstanceOf(Received.Duplicate.class);
        assertThat(linesStored()).isEqualTo(1);
    }

    @Test
    void printedAgainAsksWhyAndIsThenLinked() {
        Received.Recorded first = recorded(Outcome.ACCEPT, draft("A", 1, ""));

        assertThat(receive(Outcome.ACCEPT, draft("A", 2, ""))).isInstanceOf(Received.AgainNeeded.class);
        Received.Recorded again = recorded(Outcome.ACCEPT, draft("A", 2, "Bản trước bị rách"));
        assertThat(link(again)).isEqualTo(new Entry.Link(Entry.Relation.AGAIN, first.sequence()));
        assertThat(line(again).earlier())
                .isEqualTo(new DossierLine.Earlier("AGAIN", first.receipt(), "Bản trước bị rách"));
    }

    @Test
    void mayComeBackWhenItsReceiptWasVoided() {
        CounterReception reception = CounterReceptionTest.reception(store, Outcome.ACCEPT);
        String first = recorded(Outcome.ACCEPT, draft("A", 1, "")).receipt();
        assertThat(reception.cancel(first, "Trần Văn Mẫu", "bấm nhầm")).isEqualTo(Cancelled.DONE);
        assertThat(reception.cancel(first, "Trần Văn Mẫu", "bấm nhầm")).isEqualTo(Cancelled.ALREADY_VOID);
        assertThat(reception.cancel("ZZZ15000009A", "", "không có")).isEqualTo(Cancelled.UNKNOWN);

        Received.Recorded second = recorded(Outcome.ACCEPT, draft("A", 1, ""));
        assertThat(second.receipt()).isNotEqualTo(first);
        assertThat(second.sequence()).as("the void took number 2").isEqualTo(3);
        assertThat(new Verification(store).run()).allMatch(Verification.Check::ok);
    }

    @Test
    void refusedOnceIsNotRefusedTwiceButMayBeReceivedLater() {
        Received.Recorded refused = recorded(Outcome.REFUSE, draft("A", 1, ""));
        assertThat(refused.received()).isFalse();

        assertThat(receive(Outcome.REFUSE, draft("A", 1, ""))).isInstanceOf(Received.Duplicate.class);
        Received.Recorded later = recorded(Outcome.ACCEPT, draft("A", 1, ""));
        assertThat(later.received()).isTrue();
        assertThat(link(later)).isEqualTo(new Entry.Link(Entry.Relation.AFTER_REFUSAL, refused.sequence()));
    }

    @Test
    void supplementsAndReplacementsAreLinkedToTheirOriginal() {
        Received.Recorded original = recorded(Outcome.ACCEPT, draft("A", 1, ""));
        assertThat(link(recorded(Outcome.ACCEPT, draft("B", 1, "", "0BADF00D"))))
                .isEqualTo(new Entry.Link(Entry.Relation.SUPPLEMENTS, original.sequence()));
        assertThat(link(recorded(Outcome.ACCEPT, draft("T", 1, "", "0BADF11D"))))
                .isEqualTo(new Entry.Link(Entry.Relation.REPLACES, original.sequence()));
    }

    @Test
    void voidingTellsTheCentreByAVersionThatNamesTheOneBefore() {
        Received.Recorded first = recorded(Outcome.ACCEPT, draft("A", 1, ""));
        CounterReceptionTest.reception(store, Outcome.ACCEPT).cancel(first.receipt(), "Trần Văn Mẫu", "bấm nhầm");

        DossierLine voided = DossierLine.read(
                store.read(tables -> tables.lines().find(2)).orElseThrow().line());
        assertThat(voided.version()).isEqualTo(2);
        assertThat(voided.id()).isEqualTo(line(first).id());
        assertThat(voided.receipt()).isEqualTo(first.receipt());
        assertThat(voided.previous())
                .isEqualTo(store.read(tables -> tables.lines().find(1))
                        .orElseThrow()
                        .digest());
        assertThat(voided.voided())
                .isNotNull()
                .extracting(DossierLine.Voided::reason)
                .isEqualTo("bấm nhầm");
    }

    private Received receive(Outcome outcome, Draft draft) {
        return CounterReceptionTest.reception(store, outcome).receive(draft);
    }

    private Received.Recorded recorded(Outcome outcome, Draft draft) {
        Received received = receive(outcome, draft);
        assertThat(received).isInstanceOf(Received.Recorded.class);
        return (Received.Recorded) received;
    }

    private Entry.Link link(Received.Recorded receipt) {
        Entry.Link link = store.read(tables -> tables.receipts().find(receipt.receipt()))
                .orElseThrow()
                .entry()
                .link();
        assertThat(link).isNotNull();
        return java.util.Objects.requireNonNull(link);
    }

    private DossierLine line(Received.Recorded receipt) {
        return DossierLine.read(store.read(tables -> tables.lines().find(receipt.sequence()))
                .orElseThrow()
                .line());
    }

    private int linesStored() {
        return store.read(tables -> tables.lines().waiting(0, 100)).size();
    }

    private static Draft draft(String kind, int print, String again) {
        return draft(kind, print, again, "CAFEBABE");
    }

    private static Draft draft(String kind, int print, String again, String crc) {
        Body body = new Body(
                "U~Công ty Mẫu~~~~\n",
                new Body.Unit("Công ty Mẫu", "", "", "", ""),
                Body.Document.UNKNOWN,
                List.of(new Body.Form(1, "D02-TS", "Danh sách lao động", 1)),
                List.of());
        Dossier dossier = new Dossier(
                "tn1",
                kind,
                "103",
                "TA01234Z",
                "0100109106",
                "092015",
                1,
                print,
                crc,
                1,
                List.of(),
                body,
                List.of(),
                List.of());
        return new Draft(
                dossier,
                Draft.Typed.NOTHING,
                "Nguyễn Thị Mẫu",
                Facts.PreSent.YES,
                null,
                "Trần Văn Mẫu",
                "",
                "",
                again,
                List.of(),
                MORNING);
    }
}
