package vn.tiepnhan.ui.kiosk;

import java.awt.AWTEvent;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.event.AWTEventListener;
import java.awt.event.MouseEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.function.LongSupplier;
import javax.swing.JFrame;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.ui.kiosk.model.KioskModel;
import vn.tiepnhan.ui.kiosk.pad.PadKeys;
import vn.tiepnhan.ui.kiosk.pad.StrikeGuard;
import vn.tiepnhan.ui.kiosk.part.KioskScale;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchGate;
import vn.tiepnhan.ui.kiosk.part.TouchKit;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Manner;
import vn.tiepnhan.ui.kiosk.state.Sound;
import vn.tiepnhan.ui.kiosk.state.Step;
import vn.tiepnhan.ui.kiosk.state.Touches;
import vn.tiepnhan.ui.kiosk.state.Visit;
import vn.tiepnhan.ui.kiosk.voice.Announcer;
import vn.tiepnhan.ui.kiosk.voice.Voice;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.kit.token.Theme;
import vn.tiepnhan.ui.wedge.Wedge;
import vn.tiepnhan.ui.wedge.WedgeSettings;

/**
 * The frame around the kiosk, the whole screen wide and on top of all; shows the model's states, lets its time pass, and is
 * closed by nothing a visitor can do. On the event thread.
 */
public final class KioskWindow {
    private static final int TICK_MILLIS = 250;

    private final KioskModel model;
    private final JFrame frame;
    private final KioskPanel panel;
    private final PadKeys pad;
    private final Announcer announcer;
    private final Timer timer;
    private final Runnable pulse;
    private Step step = Step.ATTRACT;
    private Manner manner;

    /**
     * What a window is made for.
     *
     * @param strikeMillis what two strikes of one key or target are apart at least
     */
    public record Looks(Palette palette, Dimension size, Millimetres millimetres, int strikeMillis) {
        /** Where nobody states anything else. */
        public static final int STRIKE_MILLIS = 150;
    }

    /**
     * @param pulse run several times a second while the event thread lives
     * @param nanos a clock that only goes forward
     */
    public KioskWindow(KioskModel model, Looks looks, Voice voice, Runnable pulse, LongSupplier nanos) {
        Theme.install(looks.palette());
        this.model = model;
        this.pulse = pulse;
        this.manner = model.state().visit().manner();
        this.frame = new JFrame(KioskWords.in("vi").say("window.title"));
        this.timer = new Timer(TICK_MILLIS, tick -> tick());
        TouchGate gate = new TouchGate(nanos, looks.strikeMillis());
        this.panel =
                new KioskPanel(visit -> kit(visit, looks.palette(), looks.millimetres(), model, gate, looks.size()));
        this.announcer = new Announcer(voice, this::spoken, Toolkit.getDefaultToolkit()::beep);
        this.pad = new PadKeys(panel, new StrikeGuard(looks.strikeMillis()), this::help, announcer::say, model::stay);
        frame.setUndecorated(true);
        frame.enableInputMethods(false); // Telex of the system would keep the six keys and a scanner's to itself
        frame.setAlwaysOnTop(true);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowDeactivated(WindowEvent event) {
                frame.toFront();
            }

            @Override
            public void windowIconified(WindowEvent event) {
                frame.setExtendedState(JFrame.NORMAL);
            }
        });
        panel.setFocusable(true);
        frame.setContentPane(panel);
        frame.setSize(looks.size());
        model.listen(this::shown);
    }

    /** What everything on a screen of this size is made with. */
    public static TouchKit kit(
            Visit visit, Palette palette, Millimetres millimetres, Touches touches, TouchGate gate, Dimension size) {
        return new TouchKit(
                new KioskScale(millimetres, palette, size.height > size.width, visit.large()),
                KioskWords.in(visit.language()),
                touches,
                gate,
                size,
                visit.manner().lowered());
    }

    private void shown(KioskState state) {
        panel.render(state);
        Visit visit = state.visit();
        boolean another = step != visit.step();
        boolean otherwise = !manner.equals(visit.manner());
        step = visit.step();
        manner = visit.manner();
        if (another) {
            pad.newPage();
        } else if (otherwise) {
            pad.samePage();
        } else {
            pad.changed();
        }
        announcer.shown(state);
    }

    /** The page, and for whoever strikes keys what OK would press on it. */
    private String spoken() {
        String page = Spoken.of(panel);
        KioskWords words = KioskWords.in(manner.language());
        return pad.standsOn().map(on -> page + ". " + words.say("ring", on)).orElse(page);
    }

    /** The help key makes the kiosk speak, and speaks the page once more to whoever listens already. */
    private void help() {
        if (manner.sound() == Sound.OFF) {
            model.sound();
        } else {
            announcer.repeat();
        }
    }

    private void tick() {
        model.tick();
        pulse.run();
        Rectangle screen = frame.getGraphicsConfiguration().getBounds();
        if (!frame.getBounds().equals(screen)) {
            frame.setBounds(screen); // the screen was switched off and on, or turned
        }
    }

    /** Listens for a scanner that types; the scanners' addresses may say how it types, or that there is none. */
    void wedge(List<String> scanners) {
        WedgeSettings.of(scanners)
                .ifPresent(settings -> Wedge.install(
                        frame,
                        settings,
                        scan -> model.event(new DeviceEvent.Scanned(
                                "scanner-keyboard", scan.symbology(), scan.content(), scan.at()))));
    }

    /** Shows the window and runs {@code painted} after its first paint. Keyboard scanners are installed before. */
    public void show(Runnable painted) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(pad);
        AWTEventListener finger = event -> {
            if (event.getID() == MouseEvent.MOUSE_PRESSED) {
                pad.touched();
                model.stay();
            }
        };
        Toolkit.getDefaultToolkit().addAWTEventListener(finger, AWTEvent.MOUSE_EVENT_MASK);
        frame.setVisible(true);
        panel.requestFocusInWindow();
        timer.start();
        SwingUtilities.invokeLater(painted);
    }

    /** Closes the kiosk when staff say so, and runs this after it let go of everything. */
    public void onLeave(Runnable closed) {
        model.onLeave(() -> {
            close();
            closed.run();
        });
    }

    private void close() {
        timer.stop();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(pad);
        frame.dispose();
        model.close();
    }
}
