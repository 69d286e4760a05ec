package vn.tiepnhan.ui.kiosk.model;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.assembly.Added;
import vn.tiepnhan.dossier.assembly.Assembly;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.ui.kiosk.state.Advice;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Papers;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** "Nộp hồ sơ": the visitor's own paper, symbol by symbol, and what the rules of the day say of it. */
final class Filing {
    /** The scan is of another dossier than the one before. */
    private static final Set<String> ANOTHER = Set.of("OTHER_PRINT", "OTHER_COUNT");

    private static final Wording UNKNOWN = new Wording(
            "Đây không phải mã vạch của hồ sơ in từ phần mềm.",
            "This is no barcode of a dossier printed by the software.");
    private static final Wording SCAN_ANOTHER = new Wording(
            "Mời ông (bà) quét mã vạch in trên phiếu; nếu không có, hãy lấy số để cán bộ nhập theo giấy.",
            "Scan the barcodes printed on the slip; if there are none, take a number and an officer will type it.");
    private static final Wording TAKE_NUMBER = new Wording(
            "Máy này không quyết định thay cán bộ. Mời ông (bà) lấy số để cán bộ xem hồ sơ.",
            "This machine does not decide. Take a number: an officer will look at your dossier.");

    private final KioskBoard board;
    private final KioskDesk desk;
    private final Clock clock;
    private Assembly assembly;

    Filing(KioskBoard board, KioskDesk desk, Clock clock) {
        this.board = board;
        this.desk = desk;
        this.clock = clock;
        this.assembly = Assembly.empty(desk.layouts());
    }

    /** Forgets everything that was scanned. */
    void clear() {
        assembly = Assembly.empty(desk.layouts());
    }

    /** What a scan is; a dossier's next after one that was judged begins anew. */
    Added add(Symbol symbol) {
        Assembly.Step step = assembly.add(symbol);
        Advice before = board.state().visit().advice();
        boolean done = before != null && before.settled();
        if (done
                && step.added() instanceof Added.Rejected other
                && ANOTHER.contains(other.problem().code())) {
            step = assembly.beginAgain(symbol);
        }
        assembly = step.next();
        return step.added();
    }

    /** Shows what a scan of a dossier did. */
    void show(Added added) {
        if (added instanceof Added.NewPart part) {
            read(part.dossier());
        } else if (added instanceof Added.Rejected bad) {
            told(bad.problem().wording());
        } else if (added instanceof Added.Unknown || added instanceof Added.Single) {
            told(UNKNOWN);
        } else {
            board.visit(now -> now.scanned(now.papers(), now.advice()));
        }
    }

    private void told(Wording why) {
        board.visit(now -> now.scanned(now.papers(), new Advice(Advice.Kind.NOT_USED, why, SCAN_ANOTHER)));
    }

    private void read(Dossier dossier) {
        Papers papers = papers(dossier, dossier.procedure());
        if (!dossier.missing().isEmpty()) {
            board.visit(now -> now.scanned(papers, missing(papers)));
            return;
        }
        board.visit(now -> now.scanned(papers, null).busy(true));
        long visit = board.visit();
        board.work(() -> {
            Advice advice = dossier.complete() ? judged(dossier) : unreadable(dossier);
            Papers titled = papers(dossier, desk.procedure(dossier.procedure()));
            board.during(visit, () -> board.visit(now -> now.scanned(titled, advice)));
        });
    }

    private static Papers papers(Dossier dossier, String procedure) {
        return new Papers(procedure, dossier.scanned(), dossier.count(), dossier.missing());
    }

    private static Advice missing(Papers papers) {
        String numbers = papers.missing().toString().replaceAll("[\\[\\]]", "");
        Wording next = new Wording(
                KioskWords.in("vi").say("missing", numbers), KioskWords.in("en").say("missing", numbers));
        return new Advice(Advice.Kind.SCAN_ON, new Wording("", ""), next);
    }

    private static Advice unreadable(Dossier dossier) {
        Wording why = dossier.problems().isEmpty()
                ? UNKNOWN
                : dossier.problems().get(0).wording();
        return new Advice(Advice.Kind.ASK_OFFICER, why, TAKE_NUMBER);
    }

    /** The kiosk tells what the rules say; where paper is not simply taken, an officer has the last word. */
    private Advice judged(Dossier dossier) {
        LocalDateTime at = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        Decision decision = desk.decide(Facts.paperAtCounter(dossier.procedure(), true, Facts.PreSent.UNKNOWN, at));
        boolean taken = decision.outcome() == Outcome.ACCEPT || decision.outcome() == Outcome.ACCEPT_PROVISIONAL;
        if (taken) {
            return new Advice(Advice.Kind.TAKEN, decision.reason(), decision.person());
        }
        Wording person = decision.person();
        return new Advice(
                Advice.Kind.ASK_OFFICER,
                decision.reason(),
                new Wording(person.vi() + "\n" + TAKE_NUMBER.vi(), person.en() + "\n" + TAKE_NUMBER.en()));
    }

    /** Nothing of a visit is left in here; for the test of that. */
    boolean empty(Visit visit) {
        return visit.papers() == null && assembly.dossier().isEmpty();
    }
}
