package vn.tiepnhan.demo;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.Point;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.SwingUtilities;
import javax.swing.Timer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.kiosk.KioskWindow;
import vn.tiepnhan.ui.kiosk.model.KioskModel;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.part.TouchButton;
import vn.tiepnhan.ui.kiosk.state.Advice;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.Sound;
import vn.tiepnhan.ui.kiosk.state.TakenNumber;
import vn.tiepnhan.ui.kiosk.state.Visit;
import vn.tiepnhan.ui.kiosk.station.KioskStation;
import vn.tiepnhan.ui.kiosk.station.UnitTokens;
import vn.tiepnhan.ui.kiosk.voice.Voice;
import vn.tiepnhan.ui.kit.token.Palette;

/**
 * The kiosk, which tells on stdout where a finger finds what: after each change, once its page takes touches, every button
 * as {@code AT x y width height words}, then the state as {@code NOW step open paper}, with {@code ANSWERED} behind it once
 * what was scanned is answered; before it what the ring stands on by then, as {@code RING words}; after each arrow the same,
 * as {@code ON words}, and what is spoken as {@code SAID words}. A line on stdin names a file for all that can be reached in
 * memory then, answered by {@code MEMORY file}.
 */
final class ToldKioskMain {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);
    private static final int SETTLED_MILLIS = 400;

    private @Nullable KioskState told;
    private final Timer settled = new Timer(SETTLED_MILLIS, tick -> tell());

    private ToldKioskMain() {
        settled.setRepeats(false);
    }

    /** @param args folder, fault of the printer, scanner's address, reader's address, or nothing each */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        String fault = args[1].isEmpty() ? "" : "&fault=" + args[1];
        Clock clock = Clock.fixed(LAST_PAPER_DAY.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var devices = TerminalDesk.Devices.ofThisProcess(
                "sim:" + folder.resolve("printer") + "?profile=generic-80" + fault,
                args[2].isEmpty() ? List.of() : List.of(args[2]));
        var settings = new KioskStation.Settings(
                folder.resolve("kiosk"),
                List.of(folder.resolve("data")),
                "hcm-2015",
                "",
                clock,
                true,
                devices,
                "",
                new UnitTokens.Settings(args[3], null, null));
        ExecutorService background = Executors.newSingleThreadExecutor();
        SwingUtilities.invokeLater(() -> {
            Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
            KioskModel model = new KioskModel("vi", clock, System::nanoTime, SwingUtilities::invokeLater, background);
            var looks = new KioskWindow.Looks(Palette.LIGHT, screen, Millimetres.UNKNOWN, 0);
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(ToldKioskMain::struck);
            new KioskWindow(model, looks, new Heard(), () -> {}, System::nanoTime).show(() -> {});
            model.listen(new ToldKioskMain()::seen);
            model.open(() -> KioskStation.open(settings));
        });
        Thread remembering = new Thread(ToldKioskMain::remember, "memory");
        remembering.setDaemon(true);
        remembering.start();
    }

    private static void remember() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String file = in.readLine(); file != null; file = in.readLine()) {
                machine.dumpHeap(file, true);
                OUT.println("MEMORY " + file);
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** What would be spoken. */
    private static final class Heard implements Voice {
        @Override
        public void say(String text, String language, Sound loudness) {
            OUT.println("SAID " + text.replace('\n', ' '));
        }

        @Override
        public void hush() {
            // nothing is being said
        }

        @Override
        public void close() {
            // nothing is held
        }
    }

    /** Told when all that the arrow did is done. */
    private static boolean struck(KeyEvent event) {
        boolean arrow = event.getKeyCode() >= KeyEvent.VK_LEFT && event.getKeyCode() <= KeyEvent.VK_DOWN;
        if (arrow && event.getID() == KeyEvent.KEY_RELEASED) {
            SwingUtilities.invokeLater(() -> OUT.println("ON " + ring()));
        }
        return false;
    }

    private static String ring() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner instanceof TouchButton button ? button.words() : "";
    }

    private void seen(KioskState state) {
        KioskState before = told;
        told = state;
        if (before == null || !before.counting(0).equals(state.counting(0))) {
            settled.restart();
        }
    }

    private void tell() {
        KioskState state = told;
        if (state == null) {
            return;
        }
        for (Window window : Window.getWindows()) {
            tell(window);
        }
        OUT.println("RING " + ring());
        TakenNumber number = state.visit().number();
        TakenNumber.Paper sheet = state.visit().sheet();
        String paper = sheet == null ? "-" : "sheet " + sheet;
        OUT.println("NOW " + state.visit().step() + " " + state.place().open() + " "
                + (number == null ? paper : number.shown() + " " + number.paper())
                + (answered(state.visit()) ? " ANSWERED" : ""));
    }

    /** Whether the page says all it will say of what was scanned. */
    private static boolean answered(Visit visit) {
        Advice advice = visit.advice();
        return !visit.busy() && (visit.found() != null || (advice != null && advice.settled()));
    }

    private static void tell(Container parent) {
        for (Component child : parent.getComponents()) {
            if (child instanceof TouchButton button && button.isShowing()) {
                Point at = button.getLocationOnScreen();
                OUT.println("AT " + at.x + " " + at.y + " " + button.getWidth() + " " + button.getHeight() + " "
                        + button.words());
            } else if (child instanceof Container container) {
                tell(container);
            }
        }
    }
}
