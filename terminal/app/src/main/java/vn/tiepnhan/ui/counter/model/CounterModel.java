package vn.tiepnhan.ui.counter.model;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Counter;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.pages.Looking;
import vn.tiepnhan.ui.counter.room.step.RoomStep;
import vn.tiepnhan.ui.counter.seat.Secret;
import vn.tiepnhan.ui.counter.state.CentreLink;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Entry;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Intents;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Surroundings;

/**
 * The counter without a window. All methods but {@link #scanned} and {@link #event} are called on the user interface's
 * executor; work is done on the background executor; listeners hear every state on the user interface's executor.
 */
public final class CounterModel implements Intents, AutoCloseable {
    private static final int REFRESH_EVERY_TICKS = 5;

    private final Board board;
    private final Clock clock;
    private final Executor background;
    private final Inbox inbox;
    private final Finding finding;
    private @Nullable Opened open;
    private int ticks;

    /** @param background at least two threads, so that a look-up need not wait for a printer */
    public CounterModel(Surroundings.Station station, Clock clock, Executor ui, Executor background) {
        var around = new Surroundings(station, LocalDateTime.now(clock), false, List.of(), null, CentreLink.TRYING);
        this.board = new Board(CounterState.starting(around), ui, background);
        this.clock = clock;
        this.background = background;
        this.inbox = new Inbox(board, this::drop);
        this.finding = new Finding(board);
    }

    public CounterState state() {
        return board.state();
    }

    public void listen(Consumer<CounterState> listener) {
        board.listen(listener);
    }

    /** Opens store, devices and the rest in the background; the window stands meanwhile. */
    public void open(Callable<Desk> opening) {
        board.work(() -> {
            Desk desk = opened(opening);
            var scanning = new Scanning(board, clock, desk, background);
            var receiving = new Receiving(board, clock, desk);
            var browsing = new Browsing(board, desk.folders(), this::drop);
            Subscription subscription = desk.bridge().subscribe(this::event);
            subscription.focus();
            board.onUi(() -> {
                board.change(now -> opened(now, desk));
                Opened all = new Opened(
                        desk,
                        scanning,
                        receiving,
                        browsing,
                        subscription,
                        desk.parts(new Counter(board, scanning, receiving, background)));
                open = all;
                inbox.open(all);
            });
            receiving.refresh();
            board.onUi(receiving::offer);
        });
    }

    /** The window was activated: what is scanned from now on is for this counter. */
    public void inFront() {
        Opened it = open;
        if (it != null) {
            it.subscription().focus();
        }
    }

    private static CounterState opened(CounterState now, Desk desk) {
        Surroundings around = now.around().opened(desk.office(), desk.note());
        Notice notice = null;
        for (DeviceState missing : desk.missing()) {
            around = around.with(missing);
            Cause cause = missing.causes().get(0);
            notice = new Notice(Notice.Kind.WARN, cause.vi(), cause.en());
        }
        return now.around(around).notice(notice).seat(desk.seat());
    }

    private static Desk opened(Callable<Desk> opening) {
        try {
            return opening.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) { // boundary: Callable declares it
            throw new IllegalStateException("the counter could not be opened", failed);
        }
    }

    /** What a device says; from any thread. */
    public void event(DeviceEvent event) {
        inbox.event(event);
        board.onUi(() -> parts().forEach(part -> part.heard(event)));
    }

    /** A symbol, from wherever it comes; from any thread. */
    public void scanned(Symbol symbol) {
        inbox.scanned(symbol);
    }

    /** Once a second: the clock, and every few seconds today's list and the sync state. */
    public void tick() {
        board.change(now -> now.around(now.around().at(LocalDateTime.now(clock).withNano(0))));
        Opened it = open;
        if (it != null) {
            it.parts().forEach(Doing::tick);
            if (++ticks % REFRESH_EVERY_TICKS == 0) {
                board.work(it.receiving()::refresh);
            }
        }
    }

    @Override
    public void act(CounterAction action) {
        CounterState now = board.state();
        Opened it = open;
        if (!action.enabled(now)) {
            Notice why = Hindered.by(action, now);
            if (why != null) {
                board.change(state -> state.notice(why));
            }
            return;
        }
        if (taken(part -> part.act(action, now))) {
            return;
        }
        switch (action) {
            case HELP -> sheet(now.sheet() == Sheet.HELP ? Sheet.NONE : Sheet.HELP);
            case QUOTE -> sheet(now.sheet() == Sheet.QUOTE ? Sheet.NONE : Sheet.QUOTE);
            case VOID -> sheet(Sheet.VOID);
            case TYPE -> {
                entry(entry -> entry.typing(true));
                sheet(Sheet.TYPED);
            }
            case FIND -> finding.open();
            case PRESENTER -> {} // the window's own: the focus
            default -> {
                if (it != null) {
                    act(action, now, it);
                }
            }
        }
    }

    private void act(CounterAction action, CounterState now, Opened it) {
        switch (action) {
            case RECEIVE -> enter(now, it);
            case OPEN -> it.browsing().open();
            case REFUSE -> it.receiving().receive(Refusal.of(it.scanning().draft()), it.scanning()::assess);
            case REPRINT -> reprint(now, it);
            case WAITING -> it.receiving().printWaiting();
            case PRINTED -> {
                String officer = now.around().station().officer();
                CounterAction.target(now).map(ReceiptRow::receipt).ifPresent(receipt -> it.receiving()
                        .confirmPrinted(receipt, officer));
            }
            case COPY -> CounterAction.target(now).map(ReceiptRow::receipt).ifPresent(it.receiving()::reprint);
            case SOFTWARE -> incident(Incident.SOFTWARE, it);
            case LINE -> incident(Incident.LINE, it);
            case OTHER -> incident(Incident.OTHER, it);
            case PRE_SENT -> it.scanning().compare();
            case ANEW -> it.scanning().beginAgain();
            case BACK -> back(now, it);
            default -> throw new IllegalArgumentException("no such act: " + action);
        }
    }

    /** Where nobody knows whether the slip came out, the officer is asked before a copy is made. */
    private void reprint(CounterState now, Opened it) {
        CounterAction.target(now).ifPresent(row -> {
            if (row.printed() == Evidence.UNKNOWN && row.voidReason() == null) {
                sheet(Sheet.PRINT_UNKNOWN);
            } else {
                it.receiving().reprint(row.receipt());
            }
        });
    }

    private void enter(CounterState now, Opened it) {
        switch (now.sheet()) {
            case VOID -> {
                String reason = now.desktop().entry().text(Slot.VOID_REASON).strip();
                String officer = now.around().station().officer();
                CounterAction.target(now).map(ReceiptRow::receipt).ifPresent(receipt -> it.receiving()
                        .cancel(receipt, officer, reason, () -> forget(receipt, it)));
            }
            case TYPED -> {
                sheet(Sheet.NONE);
                it.scanning().assess();
            }
            case OPEN -> it.browsing().enter();
            case FIND -> take(finding.take());
            default -> it.receiving().receive(it.scanning().draft(), it.scanning()::assess);
        }
    }

    /** The voided slip leaves the counter; a dossier that lies there stays. */
    private void forget(String receipt, Opened it) {
        entry(entry -> entry.type(Slot.VOID_REASON, ""));
        var slip = board.state().desktop().slip();
        if (slip != null && slip.recorded().receipt().equals(receipt)) {
            it.scanning().clear();
        }
    }

    private void incident(Incident kind, Opened it) {
        entry(entry -> entry.incident(entry.incident() == kind ? null : kind));
        it.scanning().assess();
    }

    /** Esc: first the sheet, then the notice, then the dossier. */
    private void back(CounterState now, Opened it) {
        if (now.sheet() == Sheet.TYPED) {
            it.scanning().clear();
        } else if (now.sheet() != Sheet.NONE) {
            sheet(Sheet.NONE);
        } else if (now.notice() != null) {
            board.change(state -> state.notice(null));
        } else {
            it.scanning().clear();
        }
    }

    private void sheet(Sheet wanted) {
        board.change(now -> now.sheet(wanted).notice(null));
    }

    private void entry(java.util.function.UnaryOperator<Entry> change) {
        board.change(now ->
                now.desktop(now.desktop().entry(change.apply(now.desktop().entry()))));
    }

    @Override
    public void type(Slot slot, String text) {
        if (taken(part -> part.type(slot, text))) {
            return;
        }
        entry(entry -> entry.type(slot, text));
        if (slot == Slot.AGAIN && open != null) {
            open.scanning().assess();
        }
    }

    @Override
    public void commit(boolean given) {
        entry(entry -> entry.commitment(given));
    }

    @Override
    public void drop(List<Path> files) {
        if (open == null || files.isEmpty() || board.state().waits() || taken(part -> part.drop(files))) {
            return;
        }
        if (board.state().sheet() == Sheet.OPEN) {
            sheet(Sheet.NONE);
        }
        if (board.state().specialCaseOpen()) {
            entry(entry -> entry.withEvidence(files));
        } else {
            open.scanning().read(files);
        }
    }

    @Override
    public void choose(int row) {
        CounterState now = board.state();
        taken(part -> part.choose(row, now));
    }

    /** Whether one of the parts says that this is its own; nobody after it is asked. */
    private boolean taken(Predicate<Doing> own) {
        return parts().stream().anyMatch(own);
    }

    @Override
    public void secret(Secret which, char[] typed) {
        parts().forEach(part -> part.secret(which, typed.clone()));
        java.util.Arrays.fill(typed, '\0');
    }

    private List<Doing> parts() {
        Opened it = open;
        return it == null ? List.of() : it.parts();
    }

    @Override
    public void find(String query, int at) {
        finding.step(query, at);
    }

    private void take(@Nullable Hit hit) {
        if (hit instanceof Hit.Act found) {
            act(found.action());
        } else if (hit instanceof Hit.Receipt found) {
            select(found.row().receipt());
        } else if (hit != null) {
            parts().forEach(part -> part.found(hit));
        }
    }

    @Override
    public void look(Looking step) {
        if (open != null) {
            open.browsing().look(step);
        }
    }

    @Override
    public void room(RoomStep step) {
        parts().forEach(part -> part.room(step));
    }

    @Override
    public void select(String receipt) {
        board.change(now -> now.selected(receipt));
    }

    /** Waits a while for the slip that is being printed, then lets go of store and devices. */
    @Override
    public void close() {
        Opened it = shut();
        if (it != null) {
            it.letGo(board);
        }
    }

    /** Closes off the user interface, which says so meanwhile, and runs {@code then} on it once all is let go of. */
    public void close(Runnable then) {
        Opened it = shut();
        if (it == null) {
            then.run();
            return;
        }
        board.end(now -> now.busy(new CounterState.Busy("closing", 0, 0))
                .sheet(Sheet.NONE)
                .notice(null));
        it.letGo(board, then);
    }

    private @Nullable Opened shut() {
        Opened it = open;
        open = null;
        inbox.close();
        if (it != null) {
            it.parts().forEach(Doing::close);
        }
        return it;
    }
}
