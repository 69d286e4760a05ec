package vn.tiepnhan.ui.kiosk.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.ui.kiosk.state.Visit;

/** Stores what a visitor wants kept, trying for a few seconds while another program of this machine holds the folder. */
final class Keeping {
    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
    private static final int TRIES = 12;

    private final KioskBoard board;
    private final Supplier<Visit.Call> alert;
    private @Nullable Runnable again;

    /** @param alert calls staff, from the background */
    Keeping(KioskBoard board, Supplier<Visit.Call> alert) {
        this.board = board;
        this.alert = alert;
    }

    /** Runs it in the background until it goes through; where it cannot be stored staff are called and the visitor told. */
    void keep(Runnable work) {
        board.visit(now -> now.told(null).busy(true));
        keep(work, TRIES);
    }

    /** Tries once more what another program of this folder kept from being stored. */
    void tick() {
        Runnable next = again;
        again = null;
        if (next != null) {
            next.run();
        }
    }

    private void keep(Runnable work, int tries) {
        long visit = board.visit();
        board.work(() -> {
            try {
                work.run();
            } catch (StoreException busy) {
                if (!busy.problem().code().equals("FOLDER_IN_USE") || tries <= 1) {
                    LOG.warn(
                            "a visitor's wish could not be stored: {}",
                            busy.problem().code());
                    Visit.Call called = alert.get();
                    Wording why = call(busy.problem().wording());
                    board.during(visit, () -> board.visit(now -> now.told(why).called(called)));
                    return;
                }
                board.during(visit, () -> again = () -> keep(work, tries - 1));
            }
        });
    }

    private static Wording call(Wording why) {
        return new Wording(why.vi() + " Xin gọi cán bộ.", why.en() + " Please call staff.");
    }
}
