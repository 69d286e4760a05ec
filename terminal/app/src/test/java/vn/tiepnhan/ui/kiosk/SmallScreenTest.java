package vn.tiepnhan.ui.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.ui.gallery.KioskPictures;
import vn.tiepnhan.ui.gallery.KioskStates;
import vn.tiepnhan.ui.gallery.Painter;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kit.token.Palette;

/** 1280×800 on less than 15″: fingers stay as large as they are, so keys turn over by pages and are never smaller. */
class SmallScreenTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final double INCHES = 13.3;
    private static final double PER_INCH = 25.4;

    /** A third of 179 mm has room for the foot and one row; a second stands above the line, within two fifths. */
    @Test
    void everyTargetOf13InchesIsAFingersSizeOnTheScreenAndLoweredInTwoFifths()
            throws InterruptedException, InvocationTargetException {
        double dpi = Math.hypot(WIDTH, HEIGHT) / INCHES;
        KioskPictures.Screen screen = new KioskPictures.Screen(WIDTH, HEIGHT, new Millimetres(dpi));
        double least = Math.floor(Millimetres.LEAST_TARGET / PER_INCH * dpi);
        List<String> wrong = new ArrayList<>();
        SwingUtilities.invokeAndWait(() -> KioskStates.all().forEach((name, state) -> {
            if (state.visit().manner().large()) {
                return;
            }
            KioskPanel panel = KioskPictures.panel(state, "vi", Palette.LIGHT, screen);
            Painter.layOut(panel, WIDTH, HEIGHT);
            boolean low = state.visit().manner().lowered();
            each(panel, button -> {
                Rectangle its = SwingUtilities.convertRectangle(button.getParent(), button.getBounds(), panel);
                boolean fits = new Rectangle(0, 0, WIDTH, HEIGHT).contains(its);
                boolean lowered = !low || its.y >= HEIGHT * 3 / 5;
                if (!fits || !lowered || Math.min(its.width, its.height) < least) {
                    wrong.add(name + ": " + button.words() + " " + its);
                }
            });
        }));
        assertThat(wrong).isEmpty();
    }

    private static void each(Container parent, Consumer<TouchButton> look) {
        for (Component child : parent.getComponents()) {
            if (!child.isVisible()) {
                continue;
            }
            if (child instanceof TouchButton button) {
                look.accept(button);
            } else if (child instanceof Container container) {
                each(container, look);
            }
        }
    }
}
