package vn.tiepnhan.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.ui.gallery.KioskPictures;
import vn.tiepnhan.ui.gallery.KioskStates;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kiosk.part.Illustration;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.state.Advice;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kit.TextBlock;
import vn.tiepnhan.ui.kit.icon.Icons;
import vn.tiepnhan.ui.kit.token.Contrast;
import vn.tiepnhan.ui.kit.token.Palette;

/** What every state looks and sounds like to those who see little, reach low or hear only. */
class KioskLegibleTest {
    private static final double LEAST = 7;

    /** The colour words are painted in against the one that is most around them, as pixels. */
    @ParameterizedTest
    @CsvSource({"LIGHT,1", "DARK,0", "CONTRAST,0"})
    void everyWordStandsOutSevenToOne(Palette palette, int which)
            throws InterruptedException, InvocationTargetException {
        KioskPictures.Screen screen = KioskPictures.SCREENS.get(which);
        List<String> faint = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> KioskStates.all().forEach((name, state) -> {
            KioskPanel panel = KioskPictures.panel(state, "vi", palette, screen);
            BufferedImage picture = Painter.paint(panel, screen.width(), screen.height());
            eachText(panel, block -> {
                Rectangle at = SwingUtilities.convertRectangle(block.getParent(), block.getBounds(), panel)
                        .intersection(panel.getBounds());
                double contrast = Contrast.ratio(block.getForeground(), ground(picture, at));
                if (!block.text().isBlank() && contrast < LEAST && used(block)) {
                    faint.add(name + " " + contrast + ": " + block.text());
                }
            });
        }));
        assertThat(faint).isEmpty();
    }

    /** A wheelchair user reaches the lower third, of a lying screen as of a standing one. */
    @ParameterizedTest
    @CsvSource({"0,vi", "0,en", "1,vi", "1,en"})
    void loweredTargetsStandInTheLowerThird(int which, String language)
            throws InterruptedException, InvocationTargetException {
        KioskPictures.Screen screen = KioskPictures.SCREENS.get(which);
        List<String> high = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> KioskStates.all().forEach((name, state) -> {
            KioskPanel panel = KioskPictures.panel(state, language, Palette.LIGHT, screen);
            Painter.layOut(panel, screen.width(), screen.height());
            each(panel, child -> {
                if (child instanceof TouchButton button
                        && state.visit().manner().lowered()) {
                    int y = SwingUtilities.convertPoint(button.getParent(), button.getLocation(), panel).y;
                    if (y < screen.height() * 2 / 3) {
                        high.add(name + ": " + button.words() + " at " + y);
                    }
                }
            });
        }));
        assertThat(high).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"vi", "en"})
    void everyStateHasWordsForWhoHearsOnlyAndNoTwoTargetsSoundTheSame(String language)
            throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> KioskStates.all().forEach((name, state) -> {
            KioskPanel panel = KioskPictures.panel(state, language, Palette.LIGHT, KioskPictures.SCREENS.get(1));
            Painter.layOut(panel, 1080, 1920);
            assertThat(Spoken.of(panel)).as(name).hasSizeGreaterThan(10);
            List<String> spoken = new ArrayList<>();
            each(panel, child -> {
                if (child instanceof TouchButton button) {
                    spoken.add(button.spoken());
                }
            });
            assertThat(spoken).as(name).doesNotHaveDuplicates().allSatisfy(word -> assertThat(word)
                    .isNotBlank());
        }));
    }

    @Test
    void theNumberAndWhatBecameOfItsPaperAreSpoken() throws InterruptedException, InvocationTargetException {
        KioskState state = KioskStates.all().get("ticket-no-paper");
        assertThat(state).isNotNull();
        SwingUtilities.invokeAndWait(() -> {
            KioskPanel panel = KioskPictures.panel(state, "vi", Palette.LIGHT, KioskPictures.SCREENS.get(0));
            assertThat(Spoken.of(panel)).contains("A012").contains("số đã được lưu");
        });
    }

    /** Whoever has an answer is not asked for another scan by the largest thing on the page. */
    @Test
    void theSignOfAScannerStandsOnlyWhereAScanIsAskedFor() throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> KioskStates.all().forEach((name, state) -> {
            KioskPanel panel = KioskPictures.panel(state, "vi", Palette.LIGHT, KioskPictures.SCREENS.get(0));
            Advice advice = state.visit().advice();
            boolean answered = state.visit().found() != null || (advice != null && advice.settled());
            each(panel, child -> {
                if (answered && child instanceof Illustration drawn) {
                    assertThat(drawn.sign()).as(name).isNotEqualTo(Icons.Name.SCAN);
                }
            });
        }));
    }

    private static boolean used(Component block) {
        TouchButton button = (TouchButton) SwingUtilities.getAncestorOfClass(TouchButton.class, block);
        return button == null || button.acts();
    }

    private static Color ground(BufferedImage picture, Rectangle at) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = at.y; y < at.y + at.height; y += 2) {
            for (int x = at.x; x < at.x + at.width; x += 2) {
                colours.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        int most = colours.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
        return new Color(most);
    }

    private static void eachText(Container panel, Consumer<TextBlock> look) {
        each(panel, child -> {
            if (child instanceof TextBlock block && block.getWidth() > 0 && block.getHeight() > 0) {
                look.accept(block);
            }
        });
    }

    private static void each(Container parent, Consumer<Component> look) {
        for (Component child : parent.getComponents()) {
            if (child.isVisible()) {
                look.accept(child);
                if (child instanceof Container container) {
                    each(container, look);
                }
            }
        }
    }
}
