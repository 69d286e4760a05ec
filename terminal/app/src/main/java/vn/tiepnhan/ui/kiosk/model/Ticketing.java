package vn.tiepnhan.ui.kiosk.model;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.state.Sheet;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** Paper. Numbers are stored first, then shown, then printed; one without paper stays on the screen, and staff are told. */
final class Ticketing {
    private static final Logger LOG = LoggerFactory.getLogger(Ticketing.class);

    private final KioskBoard board;
    private final KioskDesk desk;
    private final Clock clock;
    private final Keeping keeping;
    private final Runnable printed;
    private final Supplier<Visit.Call> alert;

    /**
     * @param printed run when a ticket came out
     * @param alert calls staff, from the background
     */
    Ticketing(
            KioskBoard board,
            KioskDesk desk,
            Clock clock,
            Keeping keeping,
            Runnable printed,
            Supplier<Visit.Call> alert) {
        this.board = board;
        this.desk = desk;
        this.clock = clock;
        this.keeping = keeping;
        this.printed = printed;
        this.alert = alert;
    }

    void take(Service service) {
        String language = board.state().visit().language();
        long visit = board.visit();
        keeping.keep(() -> {
            taken(visit, service, language, desk.take(service, now()));
        });
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    /** In the background, with the number stored. */
    private void taken(long visit, Service service, String language, QueueAnswer answer) {
        if (answer instanceof QueueAnswer.Refused refused) {
            board.during(
                    visit, () -> board.visit(now -> now.told(refused.problem().wording())));
            return;
        }
        QueueAnswer.Done done = (QueueAnswer.Done) answer;
        TakenNumber number = new TakenNumber(done.ticket().shown(), service, done.ahead(), TakenNumber.Paper.PRINTING);
        board.during(visit, () -> board.visit(now -> now.numbered(number)));
        boolean out = sure(() -> desk.print(done, language), number.shown());
        Visit.Call called = out ? Visit.Call.NONE : alert.get();
        board.during(visit, () -> {
            board.visit(now -> out
                    ? paper(now, TakenNumber.Paper.PRINTED)
                    : paper(now, TakenNumber.Paper.NONE).called(called));
            if (out) {
                printed.run();
            }
        });
    }

    /** Prints what stands on the page; what does not come out is told to the visitor and to staff. */
    void sheet(Sheet sheet) {
        long visit = board.visit();
        String language = board.state().visit().language();
        board.visit(now -> now.sheet(TakenNumber.Paper.PRINTING));
        board.work(() -> {
            boolean out = sure(() -> desk.print(sheet, language, now()), "sheet");
            Visit.Call called = out ? Visit.Call.NONE : alert.get();
            board.during(
                    visit,
                    () -> board.visit(now -> out
                            ? now.sheet(TakenNumber.Paper.PRINTED)
                            : now.sheet(TakenNumber.Paper.NONE).called(called)));
        });
    }

    private boolean sure(Supplier<Boolean> print, String what) {
        boolean out = false;
        try {
            out = print.get();
        } catch (BridgeException refused) {
            LOG.warn("{} could not be printed: {}", what, refused.reason().code());
        }
        if (!out) {
            LOG.warn("{} has no paper; a number is stored and shown all the same", what);
        }
        return out;
    }

    private static Visit paper(Visit visit, TakenNumber.Paper paper) {
        TakenNumber number = visit.number();
        return number == null ? visit : visit.numbered(number.with(paper));
    }
}
