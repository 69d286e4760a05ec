package vn.tiepnhan.ui.counter.find;

import java.util.List;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Find;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Words;

/**
 * Finds today's dossiers, what can be done now and the units of the office by a few letters, marks left out. Finds on one
 * thread; {@link #learn} may run beside it.
 */
public final class Finder {
    private static final int MOST = 60;

    private final Index<CounterAction> actions = new Index<>(Finder::text);
    private final Index<ReceiptRow> receipts = new Index<>(Finder::text);
    private final Index<Unit> units = units();

    /** An index of units by everything their papers call them. */
    public static Index<Unit> units() {
        return new Index<>(unit -> String.join(
                " ", unit.name(), unit.code(), unit.mst(), unit.mst().replace("-", "")));
    }

    /** What the query finds in this state, best first; nothing typed finds today's dossiers, newest first. */
    public Find find(CounterState state, String query) {
        if (query.isBlank()) {
            return new Find(query, newest(state), 0);
        }
        Query words = new Query(query);
        CounterState without = state.sheet(CounterState.Sheet.NONE);
        List<CounterAction> possible = CounterAction.all().stream()
                .filter(action -> action.findable() && action.enabled(without))
                .toList();
        Best<Hit> best = new Best<>(MOST);
        actions.find(possible, words, Hit.Act::new, best);
        receipts.find(state.today(), words, Hit.Receipt::new, best);
        units.find(state.room().units().all(), words, Hit.OfUnit::new, best);
        return new Find(query, best.all(), 0);
    }

    private static List<Hit> newest(CounterState state) {
        return state.today().stream().limit(MOST).<Hit>map(Hit.Receipt::new).toList();
    }

    /** Folds ahead of the first letter typed; thousands of dossiers and units take longer than a key stroke may. */
    public void learn(CounterState state) {
        receipts.learn(state.today());
        units.learn(state.room().units().all());
    }

    /** Whether just these dossiers and units were learnt: searching others is slower. */
    public boolean knows(CounterState state) {
        return receipts.knows(state.today()) && units.knows(state.room().units().all());
    }

    private static String text(CounterAction action) {
        return List.of(Words.in("vi"), Words.in("en")).stream()
                .map(words -> words.say("action", action))
                .reduce(action.key(), (a, b) -> a + " " + b);
    }

    private static String text(ReceiptRow row) {
        String outcomes = Words.in("vi").say("short", row.outcome());
        return String.join(
                " ",
                row.unitName(),
                row.unit(),
                row.receipt(),
                Receipts.grouped(row.receipt()),
                row.procedure(),
                outcomes,
                row.number() == null ? "" : row.number());
    }
}
