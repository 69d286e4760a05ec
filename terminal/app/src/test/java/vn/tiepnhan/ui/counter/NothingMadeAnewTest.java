package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JList;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.gallery.CounterStates;
import vn.tiepnhan.ui.gallery.Gallery;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kit.token.Palette;

/** A second goes by, and whoever tabbed to a button or a field still stands on it: none was replaced by its like. */
class NothingMadeAnewTest {
    @Test
    void whatTakesTheFocusStaysWhenTheClockGoesOn() throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> {
            for (Map.Entry<String, CounterState> state : CounterStates.all(null).entrySet()) {
                CounterPanel panel = Gallery.counter(state.getValue(), "vi", Palette.LIGHT, 1280, 800);
                Painter.layOut(panel, 1280, 800);
                List<Component> before = stops(panel);
                panel.render(later(state.getValue()));
                assertThat(stops(panel)).as(state.getKey()).isEqualTo(before);
            }
        });
    }

    private static CounterState later(CounterState state) {
        return state.around(state.around().at(state.around().now().plusSeconds(1)));
    }

    private static List<Component> stops(Container parent) {
        List<Component> stops = new ArrayList<>();
        for (Component child : parent.getComponents()) {
            if (child instanceof AbstractButton || child instanceof JTextComponent || child instanceof JList) {
                stops.add(child);
            } else if (child instanceof Container inner) {
                stops.addAll(stops(inner));
            }
        }
        return stops;
    }
}
