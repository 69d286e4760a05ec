package vn.tiepnhan.ui.kiosk.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which targets of a deck stand where, in as few pages as its rows allow. Targets are numbered: first those that are turned
 * over by pages, then the ends, which stand on each page. Where even one target a page does not fit, pages are higher than
 * they should be, but no target is lost.
 */
record DeckPlan(List<Page> pages) {
    /** The target that turns to the next page. */
    static final int TURN = -1;

    DeckPlan {
        pages = List.copyOf(pages);
    }

    /** @param rows as many as it needs, from 0 */
    record Page(int rows, List<Place> places) {
        Page {
            places = List.copyOf(places);
        }
    }

    /**
     * Where a target stands.
     *
     * @param x of its left edge, as a part of the row
     * @param width with the gap that follows, as a part of the row
     */
    record Place(int item, int row, double x, double width) {}

    /**
     * What has to be placed.
     *
     * @param cells least targets that fit beside each other
     * @param rows that may be used
     * @param lines how many keys stand beside each other, line by line; one line of words that may stand in any order
     * @param span cells of each of them
     * @param ends cells of each target that stands on every page
     * @param turn cells of the target that turns the page
     */
    record Wanted(int cells, int rows, List<Integer> lines, int span, List<Integer> ends, int turn) {
        Wanted {
            lines = List.copyOf(lines);
            ends = List.copyOf(ends);
        }

        int count() {
            return lines.stream().mapToInt(Integer::intValue).sum();
        }

        boolean keys() {
            return span == 1 && lines.size() > 1 && lines.stream().allMatch(line -> line <= cells);
        }
    }

    static DeckPlan of(Wanted wanted) {
        int most = Math.max(1, wanted.count());
        DeckPlan best = of(wanted, 1);
        for (int pages = 2; pages <= most && best.rows() > wanted.rows(); pages++) {
            DeckPlan next = of(wanted, pages);
            best = next.rows() < best.rows() ? next : best;
        }
        return best;
    }

    private static DeckPlan of(Wanted wanted, int pages) {
        return wanted.keys() && pages <= wanted.lines().size() ? ofKeys(wanted, pages) : ofWords(wanted, pages);
    }

    /** Of the highest page. */
    int rows() {
        return pages.stream().mapToInt(Page::rows).max().orElse(0);
    }

    /** Lines of keys; the ends stand to their right, and where there is no room below. */
    private static DeckPlan ofKeys(Wanted wanted, int pages) {
        int each = (wanted.lines().size() + pages - 1) / pages;
        List<Page> made = new ArrayList<>();
        int first = 0;
        for (int from = 0; from < wanted.lines().size(); from += each) {
            List<Integer> lines = wanted.lines()
                    .subList(from, Math.min(from + each, wanted.lines().size()));
            made.add(new KeyRows(wanted, first, lines, pages > 1).page());
            first += lines.stream().mapToInt(Integer::intValue).sum();
        }
        return new DeckPlan(made);
    }

    /** Targets of one size in even columns; the ends in a row of their own where there is room for it. */
    private static DeckPlan ofWords(Wanted wanted, int pages) {
        DeckPlan apart = ofWords(wanted, pages, true);
        return apart.rows() <= wanted.rows() ? apart : ofWords(wanted, pages, false);
    }

    private static DeckPlan ofWords(Wanted wanted, int pages, boolean apart) {
        int count = wanted.count();
        int each = Math.max(1, (count + pages - 1) / pages);
        List<Page> made = new ArrayList<>();
        for (int from = 0; from == 0 || from < count; from += each) {
            List<Integer> ends = ends(wanted, pages > 1);
            List<Integer> items = new ArrayList<>(
                    IntStream.range(from, Math.min(from + each, count)).boxed().toList());
            if (apart) {
                List<Place> places = new ArrayList<>();
                int below = ends.isEmpty() ? 0 : 1;
                int most = wanted.cells() / wanted.span();
                int rows = even(items, columns(items.size(), most, wanted.rows() - below), 0, places);
                most = wanted.cells() / widest(wanted, ends);
                rows += even(ends, columns(ends.size(), most, below), rows, places);
                made.add(new Page(rows, places));
            } else {
                items.addAll(ends);
                List<Place> places = new ArrayList<>();
                int most = wanted.cells() / Math.max(wanted.span(), widest(wanted, ends));
                made.add(new Page(even(items, columns(items.size(), most, wanted.rows()), 0, places), places));
            }
        }
        return new DeckPlan(made);
    }

    static List<Integer> ends(Wanted wanted, boolean turned) {
        List<Integer> ends = new ArrayList<>();
        if (turned) {
            ends.add(TURN);
        }
        IntStream.range(0, wanted.ends().size()).forEach(end -> ends.add(wanted.count() + end));
        return ends;
    }

    static int span(Wanted wanted, int end) {
        return end == TURN ? wanted.turn() : wanted.ends().get(end - wanted.count());
    }

    private static int widest(Wanted wanted, List<Integer> ends) {
        return ends.stream().mapToInt(end -> span(wanted, end)).max().orElse(1);
    }

    /** As many as fit; fewer where every row is full then and there are rows enough. */
    private static int columns(int items, int fit, int rows) {
        int most = Math.max(1, Math.min(fit, items));
        for (int columns = most; columns > 0 && items > 0; columns--) {
            if (items % columns == 0 && items / columns <= rows) {
                return columns;
            }
        }
        int least = (items + most - 1) / most;
        return least == 0 ? 1 : (items + least - 1) / least;
    }

    private static int even(List<Integer> items, int columns, int row, List<Place> into) {
        for (int i = 0; i < items.size(); i++) {
            into.add(new Place(items.get(i), row + i / columns, (double) (i % columns) / columns, 1.0 / columns));
        }
        return (items.size() + columns - 1) / columns;
    }
}
