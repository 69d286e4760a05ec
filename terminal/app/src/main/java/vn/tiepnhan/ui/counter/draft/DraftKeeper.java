package vn.tiepnhan.ui.counter.draft;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.DeskDrafts;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.board.Front;
import vn.tiepnhan.ui.counter.board.Lane;
import vn.tiepnhan.ui.counter.seat.Parked;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Notice;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;

/**
 * Keeps the dossier in front durably: what is scanned at once, what is typed within a second. Puts dossiers aside and takes
 * them up again; what a crash left is laid where it was.
 */
public final class DraftKeeper implements Doing {
    private final Board board;
    private final Front front;
    private final Store store;
    private final Clock clock;
    private final Lane lane;
    private @Nullable Lying kept;
    private LocalDateTime begun;
    private boolean wordsWait;
    private boolean opened;

    public DraftKeeper(Board board, Front front, Store store, Clock clock, Executor background) {
        this.board = board;
        this.front = front;
        this.store = store;
        this.clock = clock;
        this.lane = new Lane(background);
        this.begun = LocalDateTime.now(clock);
        board.listen(now -> board.onUi(this::settle));
        inTurn(() -> {
            List<DeskDrafts.Kept> left =
                    store.read(tables -> tables.deskDrafts().all());
            List<Loaded> loaded = left.stream().map(Loaded::of).toList();
            board.onUi(() -> open(loaded));
        });
    }

    /** A draft with its files looked for. */
    private record Loaded(DeskDrafts.Kept draft, Lying lying) {
        static Loaded of(DeskDrafts.Kept draft) {
            return new Loaded(draft, Lying.of(draft.content()));
        }
    }

    private void inTurn(Runnable work) {
        lane.execute(board.guarded(work));
    }

    /** The last that lay in front goes back there if the place is free; the others are offered. */
    private void open(List<Loaded> left) {
        opened = true;
        Loaded last = null;
        for (Loaded one : left) {
            last = one.draft().content().aside() ? last : one;
        }
        boolean free = !board.state().lies() && board.state().desktop().slip() == null;
        Loaded back = free ? last : null;
        for (Loaded one : left) {
            if (!one.equals(back)) {
                parked(parked -> parked.with(one.lying().item(one.draft())));
            }
        }
        if (back != null) {
            lay(back);
        }
        if (!left.isEmpty()) {
            Notice said = DraftWords.back(
                    back == null ? null : back.draft().at(), parked().items().size());
            board.change(now -> now.notice(said));
        }
        settle();
    }

    private Parked parked() {
        return board.state().seat().parked();
    }

    private void parked(UnaryOperator<Parked> change) {
        board.change(now -> now.seat(now.seat().parked(change.apply(now.seat().parked()))));
    }

    private void lay(Loaded draft) {
        front.lay(draft.lying().symbols(), draft.lying().entry());
        kept = draft.lying();
        begun = draft.draft().at();
        parked(parked -> parked.without(draft.draft().id()).front(draft.draft().id()));
    }

    /** Brings the disk up to what lies in front; a dossier that is being stored is left alone. */
    private void settle() {
        CounterState now = board.state();
        if (!opened || now.busy() != null) {
            return;
        }
        Lying lying = Lying.of(now.desktop());
        if (now.desktop().slip() != null || lying.nothing()) {
            letGo();
        } else if (!lying.equals(kept)) {
            boolean words = kept != null && lying.samePaperAs(kept);
            wordsWait = words;
            if (!words) {
                keep(lying);
            }
        }
    }

    private void keep(Lying lying) {
        if (parked().front().isEmpty()) {
            begun = LocalDateTime.now(clock);
            String id = UUID.randomUUID().toString();
            parked(parked -> parked.front(id));
        }
        kept = lying;
        wordsWait = false;
        write(new DeskDrafts.Kept(parked().front(), begun, lying.content(false)));
    }

    private void write(DeskDrafts.Kept draft) {
        inTurn(() -> store.write(tables -> {
            tables.deskDrafts().keep(draft);
            return draft;
        }));
    }

    /** Nothing lies in front any more. */
    private void letGo() {
        String id = parked().front();
        kept = null;
        wordsWait = false;
        if (!board.state().seat().pending().asked().isEmpty()) {
            board.change(now -> now.seat(now.seat().pending(now.seat().pending().asked(""))));
        }
        if (!id.isEmpty()) {
            parked(parked -> parked.front(""));
            forget(id);
        }
    }

    private void forget(String id) {
        inTurn(() -> store.write(tables -> {
            tables.deskDrafts().forget(id);
            return id;
        }));
    }

    @Override
    public void tick() {
        CounterState now = board.state();
        if (wordsWait && now.busy() == null && now.lies()) {
            keep(Lying.of(now.desktop()));
        }
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        return switch (action) {
            case DRAFTS -> show();
            case DISCARD -> discard(now);
            case ANEW -> {
                putAside();
                yield false; // what was scanned meanwhile is the counter's to take
            }
            case BACK -> back(now);
            case RECEIVE -> now.sheet() == Sheet.DRAFTS && take(now);
            default -> false;
        };
    }

    private boolean show() {
        board.change(now -> now.sheet(Sheet.DRAFTS).notice(null));
        return true;
    }

    /** Esc over something typed puts it aside; what was only scanned is scanned again as quickly. */
    private boolean back(CounterState now) {
        boolean leaves = now.sheet() == Sheet.TYPED || (now.sheet() == Sheet.NONE && now.notice() == null);
        if (!leaves || !now.lies() || !now.desktop().entry().said()) {
            return false;
        }
        Parked.Item item = putAside();
        front.clear();
        if (item != null) {
            board.change(state -> state.notice(DraftWords.aside(item)));
        }
        return true;
    }

    private Parked.@Nullable Item putAside() {
        CounterState now = board.state();
        Lying lying = Lying.of(now.desktop());
        if (now.desktop().slip() != null || lying.nothing()) {
            return null;
        }
        if (!now.seat().pending().asked().isEmpty()) {
            letGo(); // it is kept whole where it waits for a supervisor
            return null;
        }
        keep(lying);
        var aside = new DeskDrafts.Kept(parked().front(), begun, lying.content(true));
        write(aside);
        Parked.Item item = lying.item(aside);
        kept = null;
        parked(parked -> parked.with(item).front(""));
        return item;
    }

    private boolean discard(CounterState now) {
        Parked.Item item = now.seat().parked().chosen();
        if (item != null) {
            forget(item.id());
            parked(parked -> parked.without(item.id()));
            board.change(state -> state.seat().parked().items().isEmpty() ? state.sheet(Sheet.NONE) : state);
        }
        return true;
    }

    /** What lies in front is put aside for it. */
    private boolean take(CounterState now) {
        Parked.Item item = now.seat().parked().chosen();
        if (item == null) {
            return true;
        }
        putAside();
        front.clear();
        inTurn(() -> {
            List<Loaded> found = new ArrayList<>();
            store.read(tables -> tables.deskDrafts().all()).stream()
                    .filter(draft -> draft.id().equals(item.id()))
                    .map(Loaded::of)
                    .forEach(found::add);
            board.onUi(() -> found.forEach(this::taken));
        });
        return true;
    }

    private void taken(Loaded draft) {
        if (board.state().lies()) {
            return; // something was scanned meanwhile; it stays in the list
        }
        lay(draft);
        write(new DeskDrafts.Kept(
                draft.draft().id(), draft.draft().at(), draft.lying().content(false)));
        board.change(state -> state.sheet(
                draft.lying().entry().typing()
                                && state.desktop().assessment() == null
                                && draft.lying().symbols().isEmpty()
                        ? Sheet.TYPED
                        : Sheet.NONE));
    }

    @Override
    public boolean choose(int row, CounterState now) {
        if (now.sheet() != Sheet.DRAFTS) {
            return false;
        }
        parked(parked -> parked.choose(row));
        return true;
    }

    @Override
    public void close() {
        tick();
    }
}
