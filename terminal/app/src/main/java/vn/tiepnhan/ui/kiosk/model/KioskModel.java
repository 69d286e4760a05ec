package vn.tiepnhan.ui.kiosk.model;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
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
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Manner;
import vn.tiepnhan.ui.kiosk.state.Place;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.Sheet;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Touches;
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
    private Runnable leaving = () -> {};
    private boolean lit;
    private @Nullable LocalDate day;
    private @Nullable Opened open;

    private record Opened(
            KioskDesk desk,
            Filing filing,
            Finding finding,
            Keeping keeping,
            Ticketing ticketing,
            Telling telling,
            Tokens tokens,
            StaffDoor door,
            ScannerWatch scanners,
            Subscription events) {}

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
        Keeping keeping = new Keeping(board, () -> alert(desk));
        StaffDoor door = new StaffDoor(board, desk, clock, () -> leaving.run());
        open = new Opened(
                desk,
                new Filing(board, desk, clock),
                new Finding(board, desk),
                keeping,
                new Ticketing(
                        board, desk, clock, keeping, () -> patience.printed(nanos.getAsLong()), () -> alert(desk)),
                new Telling(board, desk, clock, keeping),
                new Tokens(board, desk, door::staffed, this::end, this::end),
                door,
                new ScannerWatch(board, desk, () -> alert(desk)),
                desk.subscribe(this::event));
        day = today();
        board.change(now -> now.place(place));
        open.scanners().look(); // what happened before this listened
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
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
            board.onUi(() -> touched(all -> board.visit(now -> now.told(said))));
        } else if (event instanceof DeviceEvent.CardInserted card) {
            board.onUi(() -> touched(all -> all.tokens().inserted(card)));
        } else if (event instanceof DeviceEvent.CardRemoved) {
            board.onUi(() -> touched(all -> all.tokens().removed()));
        } else if (event instanceof DeviceEvent.StateChanged) {
            board.onUi(() -> {
                Opened all = open;
                if (all != null) {
                    all.scanners().look();
                }
            });
        }
    }

    private void scanned(Symbol symbol) {
        TakenNumber number = board.state().visit().number();
        if (board.state().visit().busy() || (number != null && number.paper() == TakenNumber.Paper.PRINTING)) {
            return;
        }
        if (number != null) {
            end(); // the next person is there
        }
        touched(all -> {
            Added added = all.filing().add(symbol);
            if (added instanceof Added.Single single && single.code().layout().equals("slip")) {
                all.finding().slip(single.code().fields());
            } else {
                all.filing().show(added);
            }
        });
    }

    /** Counts the time; several times a second. */
    public void tick() {
        Opened all = open;
        if (all != null) {
            all.keeping().tick();
        }
        Visit visit = board.state().visit();
        boolean nobody = visit.equals(Visit.none(language));
        if (nobody && all != null && !today().equals(day)) {
            refresh(all.desk());
        }
        if (visit.busy() || nobody) {
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

    /** Another day has come: its rules, hours and notices. */
    private void refresh(KioskDesk desk) {
        day = today();
        board.work(() -> {
            Place place = desk.place();
            board.onUi(() ->
                    board.change(now -> now.place(place.forgotten(now.place().forgotten()))));
        });
    }

    private void touched(Consumer<Opened> then) {
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
        then.accept(all);
    }

    /** As {@link #touched}, unless something is being done. */
    private void idle(Consumer<Opened> then) {
        touched(all -> {
            if (!board.state().visit().busy()) {
                then.accept(all);
            }
        });
    }

    @Override
    public void choose(Step step) {
        idle(all -> {
            all.door().clear();
            all.filing().clear();
            board.visit(now -> now.at(step));
            if (step == Step.NUMBER) {
                all.finding().begin();
            }
        });
    }

    @Override
    public void take(Service service) {
        idle(all -> {
            if (board.state().visit().number() == null) {
                all.ticketing().take(service);
            }
        });
    }

    @Override
    public void print() {
        idle(all -> Sheet.of(board.state()).ifPresent(all.ticketing()::sheet));
    }

    @Override
    public void type(char character) {
        touched(all -> {
            if (all.door().asked()) {
                all.door().type(character);
            } else {
                all.finding().type(character);
            }
        });
    }

    @Override
    public void erase() {
        touched(all -> {
            if (all.door().asked()) {
                all.door().erase();
            } else {
                all.finding().erase();
            }
        });
    }

    @Override
    public void topic(Said.Topic topic) {
        idle(all -> all.telling().topic(topic));
    }

    @Override
    public void words(String words) {
        touched(all -> all.telling().words(words));
    }

    @Override
    public void send() {
        idle(all -> all.telling().send());
    }

    @Override
    public void rate(Said.Rating rating) {
        idle(all -> all.telling().rate(rating));
    }

    @Override
    public void call() {
        touched(all -> {
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
        manner(now -> now.large(!now.large()));
    }

    @Override
    public void lower() {
        manner(now -> now.lowered(!now.lowered()));
    }

    @Override
    public void sound() {
        manner(now -> now.sound(now.sound().next()));
    }

    @Override
    public void language() {
        manner(now -> now.speaking(now.language().equals("vi") ? "en" : "vi"));
    }

    private void manner(UnaryOperator<Manner> change) {
        touched(all -> board.visit(now -> now.as(change.apply(now.manner()))));
    }

    @Override
    public void prove() {
        idle(all -> all.door().prove());
    }

    @Override
    public void testPrint() {
        idle(all -> all.door().testPrint());
    }

    @Override
    public void leave() {
        idle(all -> all.door().leave());
    }

    /** What staff's exit runs, on the user interface. */
    public void onLeave(Runnable work) {
        leaving = work;
    }

    @Override
    public void stay() {
        touched(all -> {});
    }

    @Override
    public void end() {
        Opened all = open;
        if (all != null) {
            all.filing().clear();
            all.door().clear();
        }
        board.nextVisit();
        patience.touched(nanos.getAsLong());
        board.change(now -> now.visit(Visit.none(language)).counting(KioskState.NOT_COUNTING));
        if (all != null) {
            all.tokens().forgotten();
        }
    }

    /** Whether nothing of a visit is left. */
    boolean clean() {
        Visit visit = board.state().visit();
        return visit.equals(Visit.none(language))
                && (open == null || (open.filing().empty(visit) && open.door().empty()));
    }

    /** Lets go of devices and rules. */
    public void close() {
        Opened all = open;
        open = null;
        board.close();
        if (all != null) {
            all.events().close();
            all.desk().close();
        }
    }
}
