package vn.tiepnhan.ui.counter.guest;

import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.Optional;
import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.kit.token.Palette;

/** The frame of the second display: it never takes the focus, so no key and no scan can go astray. On the event thread. */
public final class GuestWindow {
    private final JFrame frame;
    private final GuestPanel panel;
    private @Nullable GuestState shown;
    private Surroundings.@Nullable Station station;
    private int minute = -1;

    /** Where it stands. */
    public enum Where {
        /** On a second screen, where there is one. */
        AUTO,
        OFF,
        /** In a window on the first screen: to see what it shows. */
        WINDOW
    }

    private GuestWindow(GuestWords words, Palette palette, GraphicsDevice screen, boolean whole) {
        Rectangle bounds = screen.getDefaultConfiguration().getBounds();
        if (!whole) {
            bounds = new Rectangle(bounds.x + 40, bounds.y + 40, 800, 480);
        }
        frame = new JFrame(words.say("window.title"), screen.getDefaultConfiguration());
        frame.setUndecorated(whole);
        frame.setFocusableWindowState(false);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        panel = new GuestPanel(words, palette, bounds.height);
        frame.setContentPane(panel);
        frame.setBounds(bounds);
    }

    /** Opens it where it was wished, if it can stand there. */
    public static Optional<GuestWindow> open(Where where, GuestWords words, Palette palette) {
        GraphicsEnvironment screens = GraphicsEnvironment.getLocalGraphicsEnvironment();
        GraphicsDevice first = screens.getDefaultScreenDevice();
        return switch (where) {
            case OFF -> Optional.empty();
            case WINDOW -> Optional.of(new GuestWindow(words, palette, first, false));
            case AUTO ->
                Arrays.stream(screens.getScreenDevices())
                        .filter(screen -> !screen.equals(first) && beside(screen, first))
                        .findFirst()
                        .map(second -> new GuestWindow(words, palette, second, true));
        };
    }

    /** A screen that mirrors the first one is no second one: the officer's window would be covered. */
    private static boolean beside(GraphicsDevice screen, GraphicsDevice first) {
        Rectangle bounds = screen.getDefaultConfiguration().getBounds();
        return !bounds.intersects(first.getDefaultConfiguration().getBounds());
    }

    /** Shows what of this state may be seen; nothing is painted where that is what stands there already. */
    public void show(CounterState state) {
        GuestState wanted = GuestView.of(state);
        var around = state.around();
        if (!around.station().equals(station) || around.now().getMinute() != minute) {
            station = around.station();
            minute = around.now().getMinute();
            panel.head(around.station().office(), around.station().counter(), around.now());
        }
        if (!wanted.equals(shown)) {
            shown = wanted;
            panel.render(wanted);
        }
        if (!frame.isVisible()) {
            frame.setVisible(true);
        }
    }

    public void close() {
        frame.dispose();
    }
}
