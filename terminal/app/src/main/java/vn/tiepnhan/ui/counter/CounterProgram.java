package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.tiepnhan.ui.counter.guest.GuestWindow;
import vn.tiepnhan.ui.counter.guest.GuestWords;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.wedge.WedgeSettings;

/** The counter from its first paint until its window was closed, for whoever starts it. */
public final class CounterProgram {
    private static final int BACKGROUND_THREADS = 3;

    private CounterProgram() {}

    /**
     * What the window shows beside the desk.
     *
     * @param samples pages that Ctrl 1, Ctrl 2 … put under the scanner, for demonstrations
     * @param guest where the second display stands
     */
    public record Scene(
            Surroundings.Station station, Words words, Palette palette, List<Path> samples, GuestWindow.Where guest) {
        public Scene {
            samples = List.copyOf(samples);
        }
    }

    /**
     * Shows the window, opens the desk behind it, and returns when the window was closed.
     *
     * @param ready run after the first paint, on the event thread
     */
    public static void run(TerminalDesk.Settings settings, Scene scene, Runnable ready) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService background = Executors.newFixedThreadPool(BACKGROUND_THREADS);
        Executor ui = CounterWindow.eventThread();
        Optional<WedgeSettings> wedge = WedgeSettings.of(settings.devices().scanners());
        ui.execute(() -> {
            CounterModel model = new CounterModel(scene.station(), settings.clock(), ui, background);
            CounterWindow window = new CounterWindow(model, scene.words(), scene.palette(), closed::countDown);
            window.samples(scene.samples());
            wedge.ifPresent(window::wedge);
            window.show(ready, () -> TerminalDesk.open(settings, background));
            GuestWindow.open(scene.guest(), GuestWords.in(scene.words().language()), scene.palette())
                    .ifPresent(guest -> model.listen(guest::show));
        });
        closed.await();
        background.shutdownNow();
    }
}
