package vn.tiepnhan.ui.kiosk.part;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/**
 * The targets of a page within reach: all of them where there is room, else page by page, with those that end the page on
 * each. In the lowered manner it fills what the foot leaves of the lower third of the screen.
 */
public final class Deck extends JPanel {
    private static final double HIGHEST_KEY = 28;
    private static final double HIGHEST_WORDS = 52;

    private final transient TouchKit kit;
    private final List<TouchButton> targets = new ArrayList<>();
    private final List<TouchButton> ends;
    private final List<Integer> lines = new ArrayList<>();
    private final List<TouchButton> all;
    private final boolean keys;
    private final TouchButton turn;
    private transient @Nullable DeckPlan plan;
    private int page;

    private Deck(TouchKit kit, List<List<TouchButton>> lines, List<TouchButton> ends, boolean keys) {
        this.kit = kit;
        this.ends = List.copyOf(ends);
        this.keys = keys;
        for (List<TouchButton> line : lines) {
            this.lines.add(line.size());
            targets.addAll(line);
        }
        this.all = List.copyOf(targets);
        turn = kit.button(TouchButton.Weight.SECONDARY, "more", this::turned);
        setOpaque(false);
        setLayout(new Places());
        targets.forEach(this::add);
        ends.forEach(this::add);
        add(turn);
        arrange();
    }

    /** Keys of one size, line by line; the ends stand on every page, beside the keys. */
    public static Deck ofKeys(TouchKit kit, List<List<TouchButton>> lines, List<TouchButton> ends) {
        return new Deck(kit, lines, ends, true);
    }

    /** Choices of one size; the ends stand on every page, after them. */
    public static Deck ofWords(TouchKit kit, List<TouchButton> choices, List<TouchButton> ends) {
        return new Deck(kit, List.of(choices), ends, false);
    }

    /** Shows one of the choices or leaves it out, whatever page is shown. */
    public void show(TouchButton choice, boolean on) {
        if (targets.contains(choice) != on) {
            List<TouchButton> wanted = all.stream()
                    .filter(one -> one == choice ? on : targets.contains(one))
                    .toList();
            targets.clear();
            targets.addAll(wanted);
            lines.clear();
            lines.add(targets.size());
            page = 0;
            again();
        }
    }

    private void again() {
        plan = null;
        arrange();
        revalidate();
        repaint();
    }

    private void turned() {
        page = (page + 1) % arrange().pages().size();
        kit.gate().changed();
        again();
    }

    /** Asks every target for its room, and keeps those of other pages out of sight. */
    private DeckPlan arrange() {
        DeckPlan known = plan;
        if (known != null) {
            return known;
        }
        int cells = Math.max(1, (kit.inner() + kit.gap()) / (kit.side() + kit.gap()));
        int span = keys
                ? 1
                : targets.stream().mapToInt(one -> span(one, cells)).max().orElse(1);
        List<Integer> spans = ends.stream().map(one -> span(one, cells)).toList();
        int rows = Math.max(1, (kit.reach() + kit.gap()) / (kit.side() + kit.gap()));
        DeckPlan made = DeckPlan.of(new DeckPlan.Wanted(cells, rows, lines, span, spans, span(turn, cells)));
        plan = made;
        List<TouchButton> shown = new ArrayList<>();
        made.pages().get(page).places().forEach(place -> shown.add(target(place.item())));
        for (Component child : getComponents()) {
            child.setVisible(child instanceof TouchButton button && shown.contains(button));
        }
        turn.say(kit.words().say("more", page + 1, made.pages().size()));
        return made;
    }

    private int span(TouchButton target, int cells) {
        double cell = (double) (kit.inner() + kit.gap()) / cells;
        return Math.min(cells, (int) Math.ceil((target.least(kit.side()) + kit.gap()) / cell));
    }

    private TouchButton target(int item) {
        if (item == DeckPlan.TURN) {
            return turn;
        }
        return item < targets.size() ? targets.get(item) : ends.get(item - targets.size());
    }

    private int high() {
        int rows = arrange().rows();
        int gaps = (rows - 1) * kit.gap();
        int least = rows * kit.side() + gaps;
        int most = rows * kit.scale().px(keys ? HIGHEST_KEY : HIGHEST_WORDS) + gaps;
        return kit.lowered() ? Math.max(least, Math.min(most, kit.reach())) : least;
    }

    private final class Places implements LayoutManager {
        @Override
        public void layoutContainer(Container deck) {
            DeckPlan.Page now = arrange().pages().get(page);
            int rows = arrange().rows();
            int gap = kit.gap();
            int across = getWidth() + gap;
            int high = (getHeight() - (rows - 1) * gap) / Math.max(1, rows);
            int down = getHeight() - now.rows() * (high + gap) + gap;
            for (DeckPlan.Place place : now.places()) {
                int left = (int) Math.round(place.x() * across);
                int right = (int) Math.round((place.x() + place.width()) * across);
                target(place.item()).setBounds(left, down + place.row() * (high + gap), right - left - gap, high);
            }
        }

        @Override
        public Dimension preferredLayoutSize(Container deck) {
            return new Dimension(kit.inner(), high());
        }

        @Override
        public Dimension minimumLayoutSize(Container deck) {
            return new Dimension(kit.side(), high());
        }

        @Override
        public void addLayoutComponent(String name, Component child) {
            // places are found by the plan
        }

        @Override
        public void removeLayoutComponent(Component child) {
            // as above
        }
    }
}
