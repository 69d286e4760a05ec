package vn.tiepnhan.ui.kiosk;

import java.awt.Dimension;
import java.awt.Toolkit;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.ui.kiosk.model.KioskModel;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.station.KioskStation;
import vn.tiepnhan.ui.kiosk.voice.SpeakingProgram;
import vn.tiepnhan.ui.kiosk.voice.Voice;
import vn.tiepnhan.ui.kit.token.Palette;

/** The kiosk from its first paint until staff closed it, for whoever starts it. */
public final class KioskProgram {
    private static final Logger LOG = LoggerFactory.getLogger(KioskProgram.class);
    private static final Path CONNECTORS = Path.of("/sys/class/drm");

    private KioskProgram() {}

    /**
     * How the window looks.
     *
     * @param language what a visit begins in
     * @param millimetres of the screen as a person stated them, null to ask the screen
     * @param strikeMillis what two strikes of one key or target are apart at least
     * @param heartbeat file to touch while the window lives, null for none
     */
    public record Looks(
            String language,
            Palette palette,
            @Nullable Millimetres millimetres,
            int strikeMillis,
            @Nullable Path heartbeat) {}

    /**
     * Shows the window, opens the station behind it, and returns when staff closed it.
     *
     * @param machine the machine's own clock
     * @param ready run after the first paint, on the event thread
     */
    public static void run(KioskStation.Settings settings, Looks looks, Clock machine, Runnable ready)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService background = Executors.newSingleThreadExecutor();
        Executor ui = SwingUtilities::invokeLater;
        Voice voice = new SpeakingProgram(SpeakingProgram.ESPEAK);
        ui.execute(() -> {
            Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
            KioskModel model = new KioskModel(looks.language(), settings.clock(), System::nanoTime, ui, background);
            KioskWindow window = new KioskWindow(
                    model,
                    new KioskWindow.Looks(looks.palette(), screen, millimetres(looks, screen), looks.strikeMillis()),
                    voice,
                    pulse(looks, machine),
                    System::nanoTime);
            window.wedge(settings.devices().scanners());
            window.onLeave(closed::countDown);
            window.show(ready);
            model.open(() -> KioskStation.open(settings));
        });
        closed.await();
        voice.close();
        background.shutdownNow();
    }

    private static Runnable pulse(Looks looks, Clock machine) {
        Path file = looks.heartbeat();
        if (file == null) {
            return () -> {};
        }
        Heartbeat heart = new Heartbeat(file, machine);
        return heart::tick;
    }

    private static Millimetres millimetres(Looks looks, Dimension screen) {
        Millimetres stated = looks.millimetres();
        if (stated != null) {
            return stated;
        }
        return ScreenDpi.of(CONNECTORS, screen.width, screen.height).orElseGet(() -> {
            LOG.info("the screen does not say its size; {} dots per inch are taken, --dpi states another", (int)
                    Millimetres.UNKNOWN.dpi());
            return Millimetres.UNKNOWN;
        });
    }
}
