package vn.tiepnhan.ui.kiosk.part;

import java.util.ArrayList;
import java.util.List;

/** Lines of keys on one page of a deck; what is left of each line is shared by the ends, in their order. */
final class KeyRows {
    private final DeckPlan.Wanted wanted;
    private final int first;
    private final List<Integer> lines;
    private final List<Integer> ends;
    private final List<DeckPlan.Place> places = new ArrayList<>();

    /** @param first number of the first key */
    KeyRows(DeckPlan.Wanted wanted, int first, List<Integer> lines, boolean turned) {
        this.wanted = wanted;
        this.first = first;
        this.lines = lines;
        this.ends = DeckPlan.ends(wanted, turned);
    }

    DeckPlan.Page page() {
        int item = first;
        for (int row = 0; row < lines.size(); row++) {
            int keys = lines.get(row);
            for (int i = 0; i < keys; i++) {
                place(item++, row, i, 1);
            }
            int share = (ends.size() + lines.size() - row - 1) / (lines.size() - row);
            beside(row, keys, share);
        }
        int rows = lines.size();
        while (!ends.isEmpty()) {
            beside(rows++, 0, ends.size());
        }
        return new DeckPlan.Page(rows, places);
    }

    /** Puts at most so many of the ends beside the keys of a row; they share all that is left of it. */
    private void beside(int row, int keys, int most) {
        int free = wanted.cells() - keys;
        List<Integer> chosen = new ArrayList<>();
        int used = 0;
        while (!ends.isEmpty()
                && chosen.size() < most
                && (used + DeckPlan.span(wanted, ends.get(0)) <= free || (keys == 0 && chosen.isEmpty()))) {
            int end = ends.remove(0);
            used += DeckPlan.span(wanted, end);
            chosen.add(end);
        }
        double more = chosen.isEmpty() ? 0 : Math.max(0, (double) (free - used) / chosen.size());
        double x = keys;
        for (int end : chosen) {
            double width = DeckPlan.span(wanted, end) + more;
            place(end, row, x, width);
            x += width;
        }
    }

    private void place(int item, int row, double x, double width) {
        places.add(new DeckPlan.Place(item, row, x / wanted.cells(), width / wanted.cells()));
    }
}
