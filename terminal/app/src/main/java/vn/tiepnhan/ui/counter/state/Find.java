package vn.tiepnhan.ui.counter.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search: what was typed, what it found, and which of that Enter means.
 *
 * @param at index into {@code hits}; anything where there are none
 */
public record Find(String query, List<Hit> hits, int at) {
    public static final Find NOTHING = new Find("", List.of(), 0);

    public Find {
        hits = List.copyOf(hits);
        at = Math.max(0, Math.min(at, hits.size() - 1));
    }

    public @Nullable Hit chosen() {
        return hits.isEmpty() ? null : hits.get(at);
    }

    public Find at(int index) {
        return new Find(query, hits, index);
    }
}
