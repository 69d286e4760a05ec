package vn.tiepnhan.ui.counter.seat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.checklist.PaperThere;

/**
 * The catalogue's papers, while the officer looks which of them lie there.
 *
 * @param list null while nobody looks
 * @param there what is ticked so far
 * @param at index of the row that is meant
 */
public record Looking(@Nullable Checklist list, List<PaperThere> there, int at) {
    public static final Looking NONE = new Looking(null, List.of(), 0);

    public Looking {
        there = List.copyOf(there);
        at = Math.max(0, Math.min(at, list == null ? 0 : list.rows().size() - 1));
    }

    public Checklist.@Nullable Row chosen() {
        return list == null || list.rows().isEmpty() ? null : list.rows().get(at);
    }

    public Looking choose(int row) {
        return new Looking(list, there, row);
    }
}
