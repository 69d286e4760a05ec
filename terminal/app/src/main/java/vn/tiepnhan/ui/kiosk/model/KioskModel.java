package vn.tiepnhan.ui.kiosk.model;

import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.dossier.assembly.Added;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Touches;
import vn.tiepnhan.ui.kiosk.state.Typing;
import vn.tiepnhan.ui.kiosk.state.Visit;

/**
 * From the first touch to the clean screen. Everything but {@link #event} is called on the user interface's executor; the
 * background executor has one thread, so that things are done in the order they were asked for.
 */
public final class KioskModel implements Touches {
    private static final Logger LOG = LoggerFactory.getLogger(KioskModel.class);

    private final String language;
    private final Clock clock;
    private final LongSupplier nanos;
    private final KioskBoard board;
    private final Patience patience = new Patience();
    private boolean lit;
    private @Nullable Opened open;

    private record Opened(KioskDesk desk, Filing filing, Ticketing ticketing, Subscription events) {}

    /**
     * @param language what a visit begins in, {@code vi} or {@code en}
     * @param nanos a clock that only goes forward
     */
    public KioskModel(String language, Clock clock, LongSupplier nanos, Executor ui, Executor background) {
        this.language = language;
        this.clock = clock;
        this.nanos = nanos;
        this.board = new KioskBoard(KioskState.opening(language), ui, background);
    }

    /** Shows every state from now on, this one first. */
    public void listen(Consumer<KioskState> listener) {
        board.listen(listener);
    }

    public KioskState state() {
        return board.state();
    }

    /** Opens the desk in the background. */
    public void open(Callable<KioskDesk> opening) {
        board.work(() -> {
            try {
                KioskDesk desk = opening.call();
                Place place = desk.place();
                board.onUi(() -> opened(desk, place));
            } catch (Exception failed) { // boundary: whatever keeps the desk from opening is said on the screen
                LOG.warn("the kiosk could not be opened", failed);
                board.onUi(() -> board.change(now -> now.place(now.place().broken(KioskBoard.why(failed)))));
            }
        });
    }

    private void opened(KioskDesk desk, Place place) {
        Ticketing ticketing =
                new Ticketing(board, desk, clock, () -> patience.printed(nanos.getAsLong()), () -> alert(desk));
        open = new Opened(desk, new Filing(board, desk, clock), ticketing, desk.subscribe(this::event));
        board.change(now -> now.place(place));
    }

    /** What a device says; from any thread. */
    public void event(DeviceEvent event) {
        if (event instanceof DeviceEvent.Scanned scan) {
            Symbology symbology = Arrays.stream(Symbology.values())
                    .filter(known -> known.name().equals(scan.symbology()))
                    .findFirst()
                    .orElse(null);
            board.onUi(() -> scanned(new Symbol(symbology, scan.bytes(), new Symbol.Origin(scan.device(), 0), null)));
        } else if (event instanceof DeviceEvent.ScanMissed missed) {
            Wording said = new Wording(missed.cause().vi(), missed.cause().en());
            board.onUi(() -> touched(() -> board.visit(now -> now.told(said))));
        }
    }

    private void scanned(Symbol symbol) {
        Opened all = open;
        TakenNumber number = board.state().visit().number();
        if (all == null
                || board.state().visit().busy()
                || (number != null && number.paper() == TakenNumber.Paper.PRINTING)) {
            return;
        }
        if (number != null) {
            end(); // the next person is there
        }
        touched(() -> {
            Added added = all.filing().add(symbol);
            if (added instanceof Added.Single single && single.code().layout().equals("slip")) {
                String receipt = single.code().fields().getOrDefault("receipt", "");
                slip(receipt, single.code().fields().getOrDefault("lookup", ""));
            } else {
                all.filing().show(added);
            }
        });
    }

    private void slip(String receipt, String lookup) {
        Typing typing = new Typing(receipt, lookup);
        board.visit(now -> now.at(Step.LOOKUP).typed(typing));
        if (typing.whole()) {
            find(typing);
        }
    }

    /** Counts the time; several times a second. */
    public void tick() {
        Opened all = open;
        if (all != null) {
            all.ticketing().tick();
        }
        Visit visit = board.state().visit();
        if (visit.busy() || visit.equals(Visit.none(language))) {
            patience.touched(nanos.getAsLong());
            return;
        }
        int left = patience.left(nanos.getAsLong());
        if (left == 0) {
            end();
        } else {
            board.change(now -> now.counting(left));
        }
    }

    private void touched(Runnable then) {
        patience.touched(nanos.getAsLong());
        board.change(now -> now.counting(KioskState.NOT_COUNTING));
        Opened all = open;
        if (all == null) {
            return;
        }
        if (lit && board.state().visit().equals(Visit.none(language))) {
            lit = false;
            board.work(() -> all.desk().light(false));
        }
        then.run();
    }

    @Override
    public void choose(Step step) {
        touched(() -> {
            if (!board.state().visit().busy()) {
                forget();
                board.visit(now -> now.at(step));
            }
        });
    }

    @Override
    public void take(Service service) {
        touched(() -> {
            Visit visit = board.state().visit();
            Opened all = open;
            if (all != null && !visit.busy() && visit.number() == null) {
                all.ticketing().take(service);
            }
        });
    }

    @Override
    public void type(char character) {
        touched(() -> {
            Typing typing = board.state().visit().typing();
            if (typing.takes(character)) {
                board.visit(now -> now.typed(typing.with(character)));
            }
        });
    }

    @Override
    public void erase() {
        touched(() -> board.visit(now -> now.typed(now.typing().erased())));
    }

    @Override
    public void lookUp() {
        touched(() -> {
            Visit visit = board.state().visit();
            if (visit.typing().whole() && !visit.busy()) {
                find(visit.typing());
            }
        });
    }

    private void find(Typing typing) {
        Opened all = open;
        if (all == null) {
            return;
        }
        board.visit(now -> now.busy(true));
        long visit = board.visit();
        board.work(() -> {
            Found found = all.desk().find(typing.receipt(), typing.lookup());
            board.during(visit, () -> board.visit(now -> now.found(found)));
        });
    }

    @Override
    public void call() {
        touched(() -> {
            Opened all = open;
            if (all == null) {
                return;
            }
            long visit = board.visit();
            board.work(() -> {
                Visit.Call how = alert(all.desk());
                board.during(visit, () -> board.visit(now -> now.called(how)));
            });
        });
    }

    /** Calls staff, from the background; the next visit's first touch switches the light off. */
    private Visit.Call alert(KioskDesk desk) {
        board.onUi(() -> lit = true);
        return desk.light(true) ? Visit.Call.LIT : Visit.Call.NO_LIGHT;
    }

    @Override
    public void size() {
        touched(() -> board.visit(now -> now.large(!now.large())));
    }

    @Override
    public void language() {
        touched(() -> board.visit(now -> now.speaking(now.language().equals("vi") ? "en" : "vi")));
    }

    @Override
    public void stay() {
        touched(() -> {});
    }

    @Override
    public void end() {
        forget();
        board.nextVisit();
        patience.touched(nanos.getAsLong());
        board.change(now -> now.visit(Visit.none(language)).counting(KioskState.NOT_COUNTING));
    }

    private void forget() {
        Opened all = open;
        if (all != null) {
            all.filing().clear();
        }
    }

    /** Whether nothing of a visit is left. */
    boolean clean() {
        Visit visit = board.state().visit();
        return visit.equals(Visit.none(language))
                && (open == null || open.filing().empty(visit));
    }

    /** Lets go of devices and rules. */
    public void close() {
        Opened all = open;
        open = null;
        if (all != null) {
            all.events().close();
            all.desk().close();
        }
    }
}
