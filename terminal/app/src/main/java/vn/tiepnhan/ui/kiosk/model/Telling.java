package vn.tiepnhan.ui.kiosk.model;

import java.time.Clock;
import java.time.LocalDateTime;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** Problems and ratings: kept first, thanked for then. */
final class Telling {
    private final KioskBoard board;
    private final KioskDesk desk;
    private final Clock clock;
    private final Keeping keeping;

    Telling(KioskBoard board, KioskDesk desk, Clock clock, Keeping keeping) {
        this.board = board;
        this.desk = desk;
        this.clock = clock;
        this.keeping = keeping;
    }

    void topic(Said.Topic topic) {
        board.visit(now -> now.at(Step.WRITE).said(now.said().about(topic)));
    }

    void words(String words) {
        board.visit(now -> now.said(now.said().words(words)));
    }

    void send() {
        Visit visit = board.state().visit();
        Said.Topic topic = visit.said().topic();
        if (topic == null || visit.busy()) {
            return;
        }
        String words = visit.said().words().strip();
        String title = KioskWords.in("vi").say("topic", topic);
        UnitSeen unit = visit.unit();
        String whose = unit == null ? "" : unit.taxCode();
        keep(() -> desk.report(title, words, whose, now()), visit.said().kept());
    }

    void rate(Said.Rating rating) {
        if (!board.state().visit().busy()) {
            keep(() -> desk.rate(rating, now()), Said.NOTHING.rated(rating));
        }
    }

    private void keep(Runnable storing, Said kept) {
        long visit = board.visit();
        keeping.keep(() -> {
            storing.run();
            board.during(visit, () -> board.visit(now -> now.at(Step.THANKS).said(kept)));
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }
}
