package vn.tiepnhan.ui.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.CardLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.gallery.CounterStates;
import vn.tiepnhan.ui.gallery.Gallery;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Contrast;
import vn.tiepnhan.ui.kit.token.Palette;

/** Every word as it is painted: dark enough on what lies behind it, and with nothing over it. */
class LegibleTest {
    /** Thin strokes of small type are never painted in their full colour: what is left of it at least. */
    private static final double PAINTED = 0.8;

    @ParameterizedTest
    @CsvSource({
        "vi,LIGHT,1024,600", "en,LIGHT,1280,800", "vi,LIGHT,1920,1080",
        "en,DARK,1024,600", "vi,DARK,1280,800", "vi,DARK,1920,1080",
        "vi,CONTRAST,1024,600", "vi,CONTRAST,1280,800", "en,CONTRAST,1920,1080"
    })
    void everyWordStandsOutFromItsGround(String language, Palette palette, int width, int height)
            throws InterruptedException, InvocationTargetException {
        List<String> faint = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> CounterStates.all(null).forEach((name, state) -> {
            CounterPanel panel = Gallery.counter(state, language, palette, width, height);
            BufferedImage painted = Painter.paint(panel, width, height);
            List<JComponent> words = new ArrayList<>();
            words(panel, words);
            for (JComponent word : words) {
                Rectangle place = seen(panel, word);
                double contrast = place.isEmpty() ? 21 : contrast(painted, place);
                if (contrast < PAINTED * palette.leastContrast()) {
                    faint.add("%s: %.2f %s".formatted(name, contrast, described(word)));
                }
            }
        }));
        assertThat(faint).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi,1024,600", "en,1024,600", "vi,1280,800", "en,1280,800", "vi,1920,1080"})
    void nothingLiesOverAnythingElse(String language, int width, int height)
            throws InterruptedException, InvocationTargetException {
        List<String> over = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> CounterStates.all(null).forEach((name, state) -> {
            CounterPanel panel = Gallery.counter(state, language, Palette.LIGHT, width, height);
            Painter.layOut(panel, width, height);
            overlaps(panel, name, over);
        }));
        assertThat(over).isEmpty();
    }

    private static void overlaps(Container parent, String state, List<String> over) {
        List<Component> shown = new ArrayList<>(List.of(parent.getComponents()));
        shown.removeIf(part -> !part.isVisible() || part.getWidth() < 1 || part.getHeight() < 1);
        for (int i = 0; i < shown.size() && !(parent.getLayout() instanceof CardLayout); i++) {
            for (int j = i + 1; j < shown.size(); j++) {
                Rectangle common =
                        shown.get(i).getBounds().intersection(shown.get(j).getBounds());
                if (common.width > 1 && common.height > 1) {
                    over.add(state + ": " + described(shown.get(i)) + " and " + described(shown.get(j)));
                }
            }
        }
        shown.stream()
                .filter(Container.class::isInstance)
                .map(Container.class::cast)
                .forEach(part -> overlaps(part, state, over));
    }

    private static void words(Container parent, List<JComponent> found) {
        for (Component child : parent.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            boolean speaks = (child instanceof JLabel label
                            && label.getText() != null
                            && !label.getText().isBlank())
                    || (child instanceof AbstractButton button
                            && !button.getText().isBlank())
                    || (child instanceof TextBlock block && !block.text().isBlank());
            if (speaks) {
                found.add((JComponent) child);
            } else if (child instanceof Container container) {
                words(container, found);
            }
        }
    }

    private static Rectangle seen(CounterPanel panel, JComponent word) {
        Rectangle text = textOf(word);
        Rectangle visible = text.intersection(word.getVisibleRect());
        if (visible.height < text.height) {
            return new Rectangle(); // half scrolled away
        }
        Point at = SwingUtilities.convertPoint(word, visible.getLocation(), panel);
        return new Rectangle(at, visible.getSize()).intersection(new Rectangle(panel.getSize()));
    }

    /** Without the icon: a key cap has colours of its own. */
    private static Rectangle textOf(JComponent word) {
        Rectangle all = SwingUtilities.calculateInnerArea(word, null);
        Rectangle text = new Rectangle();
        var metrics = word.getFontMetrics(word.getFont());
        if (word instanceof AbstractButton it) {
            SwingUtilities.layoutCompoundLabel(
                    it,
                    metrics,
                    it.getText(),
                    it.getIcon(),
                    it.getVerticalAlignment(),
                    it.getHorizontalAlignment(),
                    it.getVerticalTextPosition(),
                    it.getHorizontalTextPosition(),
                    all,
                    new Rectangle(),
                    text,
                    it.getIconTextGap());
            return text;
        }
        return all;
    }

    /** Of the commonest colour, which is the ground, against the one that differs from it most. */
    private static double contrast(BufferedImage painted, Rectangle place) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int y = place.y; y < place.y + place.height; y++) {
            for (int x = place.x; x < place.x + place.width; x++) {
                counts.merge(painted.getRGB(x, y), 1, Integer::sum);
            }
        }
        Color ground = new Color(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey());
        return counts.keySet().stream()
                .mapToDouble(rgb -> Contrast.ratio(ground, new Color(rgb)))
                .max()
                .orElse(1);
    }

    private static String described(Component part) {
        String text = part instanceof JLabel label
                ? label.getText()
                : part instanceof AbstractButton button
                        ? button.getText()
                        : part instanceof TextBlock block ? block.text() : "";
        return part.getClass().getSimpleName() + " '" + text + "' " + part.getBounds();
    }
}
