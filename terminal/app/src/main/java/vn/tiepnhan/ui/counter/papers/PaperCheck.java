package vn.tiepnhan.ui.counter.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.ui.counter.board.Board;
import vn.tiepnhan.ui.counter.board.Doing;
import vn.tiepnhan.ui.counter.board.Front;
import vn.tiepnhan.ui.counter.seat.Looking;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Slot;

/** One list to tick; it begins with what the dossier itself says it holds. */
public final class PaperCheck implements Doing {
    private final Board board;
    private final Front front;
    private final Function<String, Optional<Procedure>> catalogue;

    /** @param catalogue the row of a procedure, by its code */
    public PaperCheck(Board board, Front front, Function<String, Optional<Procedure>> catalogue) {
        this.board = board;
        this.front = front;
        this.catalogue = catalogue;
    }

    private void looking(UnaryOperator<Looking> change) {
        board.change(now -> now.seat(now.seat().looking(change.apply(now.seat().looking()))));
    }

    @Override
    public boolean act(CounterAction action, CounterState now) {
        if (action == CounterAction.PAPERS) {
            open(now);
            return true;
        }
        if (now.sheet() != Sheet.PAPERS) {
            return false;
        }
        if (action == CounterAction.TICK) {
            tick(now.seat().looking());
            return true;
        }
        if (action == CounterAction.RECEIVE) {
            looked(now.seat().looking().there());
            return true;
        }
        return false;
    }

    private void open(CounterState now) {
        List<PaperThere> before = now.desktop().entry().papers();
        List<PaperThere> there = before == null ? said(now.desktop()) : before;
        String procedure = procedure(now.desktop());
        looking(none -> new Looking(Checklist.of(procedure, catalogue.apply(procedure), there), there, 0));
        board.change(state -> state.sheet(Sheet.PAPERS).notice(null));
    }

    private static String procedure(Desktop desktop) {
        Dossier dossier = desktop.dossier();
        return dossier == null || dossier.procedure().isEmpty()
                ? desktop.entry().text(Slot.PROCEDURE).strip()
                : dossier.procedure();
    }

    private static List<PaperThere> said(Desktop desktop) {
        Dossier dossier = desktop.dossier();
        Body body = dossier == null ? null : dossier.body();
        return body == null ? List.of() : PaperThere.of(body.forms());
    }

    /** There with all its copies, or not there. */
    private void tick(Looking looking) {
        Checklist list = looking.list();
        Checklist.Row row = looking.chosen();
        if (list == null || row == null) {
            return;
        }
        List<PaperThere> there = new ArrayList<>(list.beyond());
        for (Checklist.Row one : list.rows()) {
            boolean changed = one.equals(row);
            boolean full = one.there() > 0 && one.state() != Checklist.State.TOO_FEW;
            int copies = !changed ? one.there() : full ? 0 : Math.max(1, one.wanted());
            if (copies > 0) {
                there.add(new PaperThere(one.name(), copies));
            }
        }
        String procedure = list.procedure();
        looking(now -> new Looking(Checklist.of(procedure, catalogue.apply(procedure), there), there, now.at()));
    }

    private void looked(List<PaperThere> there) {
        board.change(now -> now.sheet(Sheet.NONE)
                .desktop(now.desktop().entry(now.desktop().entry().papers(there))));
        front.assess();
    }

    @Override
    public boolean choose(int row, CounterState now) {
        if (now.sheet() != Sheet.PAPERS) {
            return false;
        }
        looking(looking -> looking.choose(row));
        return true;
    }
}
