package vn.tiepnhan.ui.gallery;

import java.awt.Dimension;
import java.util.List;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.ui.kiosk.KioskPanel;
import vn.tiepnhan.ui.kiosk.KioskWindow;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchGate;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Said;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Touches;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Theme;

/** The kiosk as it stands on its two kinds of screen. */
public final class KioskPictures {
    /** Lying and standing: 15.4″ and 21.5″, as such screens are sold. */
    public static final List<Screen> SCREENS =
            List.of(new Screen(1280, 800, new Millimetres(98)), new Screen(1080, 1920, new Millimetres(102)));

    private KioskPictures() {}

    /** A screen of a kiosk. */
    public record Screen(int width, int height, Millimetres millimetres) {}

    /** The window's contents in this state; call on the event thread. */
    public static KioskPanel panel(KioskState state, String language, Palette palette, Screen screen) {
        Theme.install(palette);
        Dimension size = new Dimension(screen.width(), screen.height());
        TouchGate gate = new TouchGate(System::nanoTime);
        KioskPanel panel = new KioskPanel(
                visit -> KioskWindow.kit(visit, palette, screen.millimetres(), new Nobody(), gate, size));
        panel.render(state.visit(state.visit().speaking(language)));
        return panel;
    }

    /** No finger touches a picture. */
    private static final class Nobody implements Touches {
        @Override
        public void choose(Step step) {}

        @Override
        public void take(Service service) {}

        @Override
        public void type(char character) {}

        @Override
        public void erase() {}

        @Override
        public void print() {}

        @Override
        public void lower() {}

        @Override
        public void sound() {}

        @Override
        public void topic(Said.Topic topic) {}

        @Override
        public void words(String words) {}

        @Override
        public void send() {}

        @Override
        public void rate(Said.Rating rating) {}

        @Override
        public void call() {}

        @Override
        public void size() {}

        @Override
        public void language() {}

        @Override
        public void prove() {}

        @Override
        public void testPrint() {}

        @Override
        public void leave() {}

        @Override
        public void stay() {}

        @Override
        public void end() {}
    }
}
