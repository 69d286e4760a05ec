package vn.tiepnhan.ui.kiosk.model;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.queue.QueueAnswer;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** Numbers: stored first, then shown, then printed. One that has no paper stays on the screen, and staff are told. */
final class Ticketing {
    private static final Logger LOG = LoggerFactory.getLogger(Ticketing.class);
    private static final int TRIES = 12;

    private final KioskBoard board;
    private final KioskDesk desk;
    private final Clock clock;
    private final Runnable printed;
    private final Supplier<Visit.Call> alert;
    private @Nullable Runnable again;

    /**
     * @param printed run when a ticket came out
     * @param alert calls staff, from the background
     */
    Ticketing(KioskBoard board, KioskDesk desk, Clock clock, Runnable printed, Supplier<Visit.Call> alert) {
        this.board = board;
        this.desk = desk;
        this.clock = clock;
        this.printed = printed;
        this.alert = alert;
    }

    void take(Service service) {
        board.visit(now -> now.told(null).busy(true));
        take(service, TRIES);
    }

    /** Tries once more what another program of this folder kept from being stored. */
    void tick() {
        Runnable next = again;
        again = null;
        if (next != null) {
            next.run();
        }
    }

    private void take(Service service, int tries) {
        long visit = board.visit();
        board.work(() -> {
            LocalDateTime at = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
            try {
                taken(visit, service, desk.take(service, at));
            } catch (StoreException busy) {
                if (!busy.problem().code().equals("FOLDER_IN_USE") || tries <= 1) {
                    LOG.warn("no number could be given: {}", busy.problem().code());
                    Visit.Call called = alert.get();
                    Wording why = call(busy.problem().wording());
                    board.during(visit, () -> board.visit(now -> now.told(why).called(called)));
                    return;
                }
                board.during(visit, () -> again = () -> take(service, tries - 1));
            }
        });
    }

    private static Wording call(Wording why) {
        return new Wording(why.vi() + " Xin gọi cán bộ.", why.en() + " Please call staff.");
    }

    /** In the background, with the number stored. */
    private void taken(long visit, Service service, QueueAnswer answer) {
        if (answer instanceof QueueAnswer.Refused refused) {
            board.during(
                    visit, () -> board.visit(now -> now.told(refused.problem().wording())));
            return;
        }
        QueueAnswer.Done done = (QueueAnswer.Done) answer;
        TakenNumber number = new TakenNumber(done.ticket().shown(), service, done.ahead(), TakenNumber.Paper.PRINTING);
        board.during(visit, () -> board.visit(now -> now.numbered(number)));
        boolean out = printed(done);
        if (!out) {
            LOG.warn("number {} has no ticket; it is stored and shown", number.shown());
        }
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

    private boolean printed(QueueAnswer.Done done) {
        try {
            return desk.print(done);
        } catch (BridgeException refused) {
            LOG.warn("a ticket could not be printed: {}", refused.reason().code());
            return false;
        }
    }

    private static Visit paper(Visit visit, TakenNumber.Paper paper) {
        TakenNumber number = visit.number();
        return number == null ? visit : visit.numbered(number.with(paper));
    }
}
