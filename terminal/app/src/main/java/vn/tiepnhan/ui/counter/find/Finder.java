package vn.tiepnhan.ui.counter.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.tiepnhan.reception.ReceiptRow;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Find;
import vn.tiepnhan.ui.counter.state.Hit;
import vn.tiepnhan.ui.counter.state.Receipts;
import vn.tiepnhan.ui.counter.state.Words;

/**
 * Finds today's dossiers and what can be done now by a few letters, marks left out. Each word typed must begin a word of
 * what is found, or at least be part of it. Remembers folded texts, so that thousands of dossiers are searched between two
 * key strokes. Finds on one thread; {@link #learn} may run beside it.
 */
public final class Finder {
    private static final int MOST = 60;

    private final Map<CounterAction, String> actions = new EnumMap<>(CounterAction.class);
    private final Map<ReceiptRow, String> receipts = new ConcurrentHashMap<>();

    public Finder() {
        List<Words> languages = List.of(Words.in("vi"), Words.in("en"));
        for (CounterAction action : CounterAction.all()) {
            String all = languages.stream()
                    .map(words -> words.say("action", action))
                    .reduce(action.key(), (a, b) -> a + " " + b);
            actions.put(action, text(all));
        }
    }

    /** What the query finds in this state, best first; nothing typed finds today's dossiers, newest first. */
    public Find find(CounterState state, String query) {
        if (query.isBlank()) {
            return new Find(query, newest(state), 0);
        }
        String[] tokens = Folded.of(query).strip().split("\\s+");
        List<Ranked> found = new ArrayList<>();
        CounterState without = state.sheet(CounterState.Sheet.NONE);
        actions.forEach((action, text) -> {
            if (action.findable() && action.enabled(without)) {
                rank(found, new Hit.Act(action), text, tokens);
            }
        });
        receipts.keySet().retainAll(Set.copyOf(state.today()));
        for (ReceiptRow row : state.today()) {
            rank(found, new Hit.Receipt(row), receipts.computeIfAbsent(row, Finder::text), tokens);
        }
        found.sort(Comparator.comparingInt(Ranked::rank)); // stable: actions first, then the newest
        return new Find(query, found.stream().limit(MOST).map(Ranked::hit).toList(), 0);
    }

    private static List<Hit> newest(CounterState state) {
        return state.today().stream().limit(MOST).<Hit>map(Hit.Receipt::new).toList();
    }

    /** Folds the texts of dossiers ahead of the first letter typed; thousands of them take longer than a key stroke may. */
    public void learn(List<ReceiptRow> rows) {
        rows.forEach(row -> receipts.computeIfAbsent(row, Finder::text));
    }

    private record Ranked(Hit hit, int rank) {}

    private static void rank(List<Ranked> found, Hit hit, String text, String[] tokens) {
        int rank = 0;
        for (String token : tokens) {
            if (!text.contains(token)) {
                return;
            }
            rank += text.contains(" " + token) ? 0 : 1;
        }
        found.add(new Ranked(hit, rank));
    }

    private static String text(ReceiptRow row) {
        String outcomes = Words.in("vi").say("short", row.outcome());
        return text(String.join(
                " ",
                row.unitName(),
                row.unit(),
                row.receipt(),
                Receipts.grouped(row.receipt()),
                row.procedure(),
                outcomes,
                row.number() == null ? "" : row.number()));
    }

    private static String text(String words) {
        return " " + Folded.of(words);
    }
}
