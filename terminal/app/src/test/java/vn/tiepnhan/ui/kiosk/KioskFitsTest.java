package vn.tiepnhan.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Point;
import java.awt.Rectangle;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.gallery.KioskPictures;
import vn.tiepnhan.ui.gallery.KioskStates;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Theme;

/** Every state on both screens, both languages and both sizes of type: room for words and for fingers. */
class KioskFitsTest {
    @ParameterizedTest
    @CsvSource({"vi,0", "en,0", "vi,1", "en,1"})
    void everyWordFits(String language, int screen) throws InterruptedException, InvocationTargetException {
        List<String> cut = new ArrayList<>();
        eachState(
                language,
                screen,
                (name, panel) -> walk(panel, child -> {
                    boolean words =
                            child instanceof TextBlock block && !block.text().isEmpty();
                    boolean button = child instanceof TouchButton;
                    if ((words || button) && (outside(child, panel) || (words && tight((TextBlock) child)))) {
                        cut.add(name + ": " + child.getAccessibleContext().getAccessibleName() + " "
                                + child.getBounds());
                    }
                    return true;
                }));
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi,0", "en,0", "vi,1", "en,1"})
    void everyTargetIsAFingersSizeWithAGap(String language, int screen)
            throws InterruptedException, InvocationTargetException {
        List<String> small = new ArrayList<>();
        double perPixel = 25.4 / KioskPictures.SCREENS.get(screen).millimetres().dpi();
        eachState(language, screen, (name, panel) -> {
            List<Rectangle> targets = new ArrayList<>();
            walk(panel, child -> {
                if (child instanceof TouchButton button) {
                    Rectangle its = SwingUtilities.convertRectangle(child.getParent(), child.getBounds(), panel);
                    if (Math.min(its.width, its.height) * perPixel < least(name, screen)) {
                        small.add(name + ": " + button.words() + " " + its);
                    }
                    double gap = Millimetres.GAP / perPixel - 1;
                    Rectangle around = new Rectangle(its);
                    around.grow((int) gap, (int) gap);
                    if (targets.stream().anyMatch(around::intersects)) {
                        small.add(name + ": too near: " + button.words() + " " + its);
                    }
                    targets.add(its);
                }
                return true;
            });
        });
        assertThat(small).isEmpty();
    }

    /** Lowered on a lying screen, two rows and the foot share a third of 207 mm. */
    private static double least(String state, int screen) {
        return state.endsWith("-lowered") && screen == 0 ? Millimetres.LEAST_TARGET : Millimetres.TARGET;
    }

    /** Staff, size, language and end are where they were, whatever happens. */
    @ParameterizedTest
    @CsvSource({"vi,0", "vi,1"})
    void whatIsAlwaysThereStandsAlwaysInTheSamePlace(String language, int screen)
            throws InterruptedException, InvocationTargetException {
        List<Point> places = new ArrayList<>();
        eachState(
                language,
                screen,
                (name, panel) -> walk(panel, child -> {
                    if (child instanceof TouchButton button && button.words().equals("Gọi cán bộ")) {
                        places.add(SwingUtilities.convertPoint(child.getParent(), child.getLocation(), panel));
                    }
                    return true;
                }));
        assertThat(places).hasSize(KioskStates.all().size());
        assertThat(places.stream().distinct())
                .as("one place in each size of type, raised or lowered")
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void capitalsOfTheLargeTypeAreSevenMillimetresHigh() throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> {
            Theme.install(Palette.LIGHT);
            Millimetres screen = new Millimetres(141.2);
            for (KioskScale.Type type : KioskScale.Type.values()) {
                for (boolean tall : new boolean[] {true, false}) {
                    var font = new KioskScale(screen, Palette.LIGHT, tall, true).font(type);
                    var capital = font.createGlyphVector(new java.awt.font.FontRenderContext(null, true, true), "H")
                            .getVisualBounds();
                    assertThat(capital.getHeight() / screen.dpi() * 25.4).isGreaterThanOrEqualTo(7.3);
                }
            }
        });
    }

    private static void eachState(String language, int screen, BiConsumer<String, KioskPanel> look)
            throws InterruptedException, InvocationTargetException {
        KioskPictures.Screen its = KioskPictures.SCREENS.get(screen);
        SwingUtilities.invokeAndWait(() -> KioskStates.all().forEach((name, state) -> {
            KioskPanel panel = KioskPictures.panel(state, language, Palette.LIGHT, its);
            Painter.layOut(panel, its.width(), its.height());
            look.accept(name, panel);
        }));
    }

    private static void walk(Container parent, Predicate<Component> look) {
        for (Component child : parent.getComponents()) {
            if (child.isVisible() && look.test(child) && child instanceof Container container) {
                walk(container, look);
            }
        }
    }

    private static boolean tight(TextBlock block) {
        return block.getHeight() < block.getPreferredSize().height
                || block.getWidth() < block.getMinimumSize().width
                || block.getWidth() < block.widestWord();
    }

    private static boolean outside(Component child, KioskPanel panel) {
        Rectangle its = SwingUtilities.convertRectangle(child.getParent(), child.getBounds(), panel);
        Container parent = child.getParent();
        return !new Rectangle(panel.getSize()).contains(its)
                || child.getY() < 0
                || child.getY() + child.getHeight() > parent.getHeight() + 1;
    }
}
