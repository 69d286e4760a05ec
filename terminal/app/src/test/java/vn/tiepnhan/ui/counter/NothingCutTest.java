package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.gallery.CounterStates;
import vn.tiepnhan.ui.gallery.Gallery;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Palette;

/** Every word of every state has the room it asks for, at every size and in both languages. */
class NothingCutTest {
    @ParameterizedTest
    @CsvSource({"vi,1024,600", "en,1024,600", "vi,1280,800", "en,1280,800", "vi,1920,1080", "en,1920,1080"})
    void everyWordFits(String language, int width, int height) throws InterruptedException, InvocationTargetException {
        List<String> cut = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> CounterStates.all(null).forEach((name, state) -> {
            CounterPanel panel = Gallery.counter(state, language, Palette.LIGHT, width, height);
            Painter.layOut(panel, width, height);
            look(panel, new Dimension(width, height), name, cut);
        }));
        assertThat(cut).isEmpty();
    }

    private static void look(Container parent, Dimension room, String state, List<String> cut) {
        for (Component child : parent.getComponents()) {
            if (!child.isVisible() || child instanceof JList) {
                continue;
            }
            boolean scrolls = parent instanceof JViewport;
            if (!scrolls && outside(child, parent)) {
                cut.add(state + ": outside its parent: " + described(child));
            }
            if (isWord(child) && tight(child)) {
                cut.add(state + ": " + described(child) + " needs " + child.getPreferredSize());
            }
            if (child instanceof Container container && !(child instanceof JTextComponent)) {
                look(container, room, state, cut);
            }
        }
    }

    private static boolean isWord(Component child) {
        return (child instanceof JLabel label
                        && label.getText() != null
                        && !label.getText().isEmpty())
                || (child instanceof AbstractButton button && !button.getText().isEmpty())
                || (child instanceof TextBlock block && !block.text().isEmpty());
    }

    private static boolean tight(Component child) {
        Dimension wish = child.getPreferredSize();
        boolean wraps = child instanceof TextBlock;
        return child.getHeight() < wish.height || (!wraps && child.getWidth() < wish.width);
    }

    private static boolean outside(Component child, Container parent) {
        return child.getWidth() > 0
                && (child.getX() + child.getWidth() > parent.getWidth() + 1
                        || child.getY() + child.getHeight() > parent.getHeight() + 1
                        || child.getY() < 0);
    }

    private static String described(Component child) {
        String text = child instanceof JLabel label
                ? label.getText()
                : child instanceof AbstractButton button
                        ? button.getText()
                        : child instanceof TextBlock block ? block.text() : "";
        return child.getClass().getSimpleName() + " '" + text + "' " + child.getBounds();
    }
}
