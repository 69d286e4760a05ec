package vn.tiepnhan.ui.counter;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JFrame;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.ui.counter.guest.GuestWindow;
import vn.tiepnhan.ui.counter.guest.GuestWords;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;
import vn.tiepnhan.ui.wedge.WedgeSettings;

/** The counter from its first paint until its window was closed, for whoever starts it. */
public final class CounterProgram {
    private static final int BACKGROUND_THREADS = 3;

    private final TerminalDesk.Settings settings;
    private final Scene scene;
    private final AtomicReference<JFrame> frame = new AtomicReference<>();
    private final ExecutorService background = Executors.newFixedThreadPool(BACKGROUND_THREADS);

    private CounterProgram(TerminalDesk.Settings settings, Scene scene) {
        this.settings = settings;
        this.scene = scene;
    }

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
     * Shows the window, opens the desk behind it, and returns when the window was closed. On the way into training and out
     * of it one counter lets go of its store and its devices, then the other one takes over its frame.
     *
     * @param ready run after the first paint, on the event thread
     */
    public static void run(TerminalDesk.Settings settings, Scene scene, Runnable ready) throws InterruptedException {
        CounterProgram program = new CounterProgram(settings, scene);
        Surroundings.@Nullable Station trainee = program.shown(null, ready).orElse(null);
        while (trainee != null) {
            Optional<Surroundings.Station> left = program.shown(trainee, () -> {});
            if (left.isEmpty()) {
                break;
            }
            trainee = program.shown(null, () -> {}).orElse(null);
        }
        program.background.shutdownNow();
    }

    /**
     * One counter, until it is closed or left for the other.
     *
     * @param trainee who trains in it, null for the counter itself
     * @return who takes the way to the other window; empty where it was simply closed
     */
    private Optional<Surroundings.Station> shown(Surroundings.@Nullable Station trainee, Runnable ready)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<Surroundings.Station> passed = new AtomicReference<>();
        TerminalDesk.Settings here = trainee == null ? settings : settings.forTraining();
        Executor ui = CounterWindow.eventThread();
        Optional<WedgeSettings> wedge = WedgeSettings.of(settings.devices().scanners());
        ui.execute(() -> {
            CounterModel model =
                    new CounterModel(trainee == null ? scene.station() : trainee, here.clock(), ui, background);
            JFrame left = frame.get();
            CounterWindow window = left == null
                    ? new CounterWindow(model, scene.words(), scene.palette(), closed::countDown)
                    : new CounterWindow(model, scene.words(), scene.palette(), closed::countDown, left);
            frame.set(window.frame());
            window.samples(trainee == null ? scene.samples() : List.of());
            wedge.ifPresent(window::wedge);
            window.show(
                    ready,
                    () -> trainee == null
                            ? TerminalDesk.open(here, background)
                            : TerminalDesk.openForTraining(here, background));
            Optional<GuestWindow> guest =
                    GuestWindow.open(scene.guest(), GuestWords.in(scene.words().language()), scene.palette());
            guest.ifPresent(display -> model.listen(display::show));
            model.listen(state -> {
                if (state.room().training().passing() && passed.compareAndSet(null, trained(state))) {
                    EventQueue.invokeLater(() -> {
                        guest.ifPresent(GuestWindow::close);
                        window.leave(() -> {});
                    });
                }
            });
        });
        closed.await();
        return Optional.ofNullable(passed.get());
    }

    /** The same place and person, under the mark of training. */
    private static Surroundings.Station trained(CounterState state) {
        Surroundings.Station at = state.around().station();
        return new Surroundings.Station(at.office(), at.counter(), at.officer(), Training.MARK);
    }
}
