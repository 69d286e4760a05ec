package vn.tiepnhan.ui.kit;

import java.awt.Component;
import java.awt.Container;
import java.awt.FocusTraversalPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Tab goes as one reads: in each container row by row and from left to right, one container to its end before the next.
 * It stops at buttons, texts, lists and {@link Stop}s that can be used now. On the event thread.
 */
public final class ReadingOrder extends FocusTraversalPolicy {
    /** Something else that takes the focus, for example a table to scroll through. */
    public interface Stop {
        /** Whether there is anything to do with it now. */
        boolean worthAStop();
    }

    /** Everything Tab stops at, in its order. */
    public static List<Component> stops(Container root) {
        List<Component> stops = new ArrayList<>();
        collect(root, stops);
        return stops;
    }

    private static void collect(Container parent, List<Component> stops) {
        for (Component part : rowByRow(parent)) {
            if (isStop(part)) {
                stops.add(part);
            } else if (part instanceof Container container) {
                collect(container, stops);
            }
        }
    }

    private static boolean isStop(Component part) {
        boolean kind = part instanceof AbstractButton
                || part instanceof JTextComponent
                || part instanceof JList
                || (part instanceof Stop stop && stop.worthAStop());
        return kind && part.isEnabled() && part.isFocusable();
    }

    /** A part stands in the row of a higher one when its middle is not below that one's foot. */
    private static List<Component> rowByRow(Container parent) {
        List<Component> parts = new ArrayList<>(List.of(parent.getComponents()));
        parts.removeIf(part -> !part.isVisible());
        parts.sort(Comparator.comparingInt(Component::getY));
        List<Component> ordered = new ArrayList<>();
        List<Component> row = new ArrayList<>();
        int foot = 0;
        for (Component part : parts) {
            if (!row.isEmpty() && part.getY() + part.getHeight() / 2 >= foot) {
                ordered.addAll(leftToRight(row));
                row.clear();
            }
            if (row.isEmpty()) {
                foot = part.getY() + part.getHeight();
            }
            row.add(part);
        }
        ordered.addAll(leftToRight(row));
        return ordered;
    }

    private static List<Component> leftToRight(List<Component> row) {
        row.sort(Comparator.comparingInt(Component::getX));
        return row;
    }

    @Override
    public @Nullable Component getComponentAfter(Container root, Component from) {
        List<Component> stops = stops(root);
        return stops.isEmpty() ? null : stops.get((stops.indexOf(from) + 1) % stops.size());
    }

    @Override
    public @Nullable Component getComponentBefore(Container root, Component from) {
        List<Component> stops = stops(root);
        int at = stops.indexOf(from);
        return stops.isEmpty() ? null : stops.get(at <= 0 ? stops.size() - 1 : at - 1);
    }

    @Override
    public @Nullable Component getFirstComponent(Container root) {
        List<Component> stops = stops(root);
        return stops.isEmpty() ? null : stops.get(0);
    }

    @Override
    public @Nullable Component getLastComponent(Container root) {
        List<Component> stops = stops(root);
        return stops.isEmpty() ? null : stops.get(stops.size() - 1);
    }

    @Override
    public @Nullable Component getDefaultComponent(Container root) {
        return getFirstComponent(root);
    }
}
