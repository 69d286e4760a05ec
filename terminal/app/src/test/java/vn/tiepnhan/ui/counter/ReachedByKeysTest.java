package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.gallery.CounterStates;
import vn.tiepnhan.ui.gallery.Gallery;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kit.ReadingOrder;
import vn.tiepnhan.ui.kit.token.Palette;

/** In every state everything that can be used is reached by Tab, in the order one reads, in sight, and has a name. */
class ReachedByKeysTest {
    @ParameterizedTest
    @CsvSource({"vi,1024,600", "en,1024,600", "vi,1280,800", "en,1280,800", "vi,1920,1080", "en,1920,1080"})
    void whateverCanBeUsedIsAStopAndInSight(String language, int width, int height)
            throws InterruptedException, InvocationTargetException {
        List<String> wrong = new ArrayList<>();
        each(language, width, height, (state, panel) -> {
            List<Component> stops = ReadingOrder.stops(panel);
            List<Component> usable = new ArrayList<>();
            usable(panel, usable);
            if (!stops.containsAll(usable)) {
                usable.removeAll(stops);
                wrong.add(state + ": not reached: " + usable);
            }
            stops.stream()
                    .filter(stop -> hidden(panel, stop))
                    .forEach(stop -> wrong.add(state + ": out of sight: " + described(stop)));
        });
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void everyStopSaysItsNameAndItsRole(String language) throws InterruptedException, InvocationTargetException {
        List<String> nameless = new ArrayList<>();
        each(language, 1280, 800, (state, panel) -> {
            for (Component stop : ReadingOrder.stops(panel)) {
                String name = nameOf(stop);
                if (name == null || name.isBlank() || !hasRole(stop)) {
                    nameless.add(state + ": " + described(stop));
                }
            }
        });
        assertThat(nameless).isEmpty();
    }

    /** The next stop is below the last one, or to its right. */
    @ParameterizedTest
    @CsvSource({"1024,600", "1280,800", "1920,1080"})
    void tabGoesAsOneReads(int width, int height) throws InterruptedException, InvocationTargetException {
        List<String> jumps = new ArrayList<>();
        each("vi", width, height, (state, panel) -> {
            List<Component> stops = ReadingOrder.stops(panel);
            for (int i = 1; i < stops.size(); i++) {
                Rectangle from = place(panel, stops.get(i - 1));
                Rectangle to = place(panel, stops.get(i));
                boolean below = to.getCenterY() >= from.y + from.height;
                boolean right = to.x >= from.x + from.width - 4;
                if (!below && !right) {
                    jumps.add(state + ": from " + described(stops.get(i - 1)) + " to " + described(stops.get(i)));
                }
            }
        });
        assertThat(jumps).isEmpty();
    }

    @Test
    void tabComesRoundAndGoesBackTheSameWay() throws InterruptedException, InvocationTargetException {
        each("vi", 1280, 800, (state, panel) -> {
            ReadingOrder order = new ReadingOrder();
            List<Component> stops = ReadingOrder.stops(panel);
            assertThat(stops).doesNotHaveDuplicates();
            Component at = order.getFirstComponent(panel);
            for (Component stop : stops) {
                assertThat(at).as(state).isSameAs(stop);
                Component next = Objects.requireNonNull(order.getComponentAfter(panel, stop));
                assertThat(order.getComponentBefore(panel, next)).isSameAs(stop);
                at = next;
            }
            assertThat(at).as("after the last comes the first").isSameAs(order.getFirstComponent(panel));
        });
    }

    private static void each(String language, int width, int height, BiConsumer<String, CounterPanel> look)
            throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> CounterStates.all(null).forEach((name, state) -> {
            CounterPanel panel = Gallery.counter(state, language, Palette.LIGHT, width, height);
            Painter.layOut(panel, width, height);
            look.accept(name, panel);
        }));
    }

    private static void usable(Container parent, List<Component> found) {
        for (Component child : parent.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            boolean kind = child instanceof AbstractButton || child instanceof JTextComponent || child instanceof JList;
            if (kind && child.isFocusable() && child.isEnabled()) {
                found.add(child);
            }
            if (child instanceof Container container) {
                usable(container, found);
            }
        }
    }

    /** Something of a list may be scrolled away; all of everything else is seen. */
    private static boolean hidden(CounterPanel panel, Component stop) {
        Rectangle seen = ((JComponent) stop).getVisibleRect();
        boolean scrolls = SwingUtilities.getAncestorOfClass(javax.swing.JViewport.class, stop) != null;
        Rectangle whole = place(panel, stop);
        boolean inside = new Rectangle(panel.getSize()).contains(whole);
        return seen.height < 12 || seen.width < 12 || (!scrolls && !inside);
    }

    private static Rectangle place(CounterPanel panel, Component stop) {
        Component outer = SwingUtilities.getAncestorOfClass(javax.swing.JViewport.class, stop);
        Component seen = outer == null ? stop : outer;
        Point at = SwingUtilities.convertPoint(seen.getParent(), seen.getLocation(), panel);
        return new Rectangle(at, seen.getSize());
    }

    /** A text field is named by its caption; its own accessible part wants a window, which a picture has not. */
    private static @Nullable String nameOf(Component stop) {
        if (stop instanceof JTextComponent text) {
            return text.getClientProperty("labeledBy") instanceof JLabel caption ? caption.getText() : null;
        }
        return stop.getAccessibleContext().getAccessibleName();
    }

    private static boolean hasRole(Component stop) {
        if (stop instanceof JTextComponent) {
            return true; // TEXT by its class
        }
        AccessibleRole role = stop.getAccessibleContext().getAccessibleRole();
        return role != null && !role.equals(AccessibleRole.UNKNOWN);
    }

    private static String described(Component stop) {
        String name = stop.getName() == null ? "" : stop.getName();
        String text = stop instanceof AbstractButton button ? button.getText() : "";
        return stop.getClass().getSimpleName() + " " + name + " '" + text + "' " + stop.getBounds();
    }
}
