package vn.tiepnhan.bench;

import java.awt.Toolkit;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.CounterWindow;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;

/** The real counter window on a real display, on the last day of paper, and when it has painted which state. */
final class CounterOnScreen {
    private static final Instant PRETENDED = Instant.parse("2015-09-30T02:00:00Z");

    private final CounterModel model;
    private final LinkedBlockingQueue<Long> painted = new LinkedBlockingQueue<>();
    private volatile Predicate<CounterState> awaited = state -> false;

    private CounterOnScreen(CounterModel model) {
        this.model = model;
    }

    /** Opened, with its store and its devices. */
    static CounterOnScreen open(Path data, String printer) throws InterruptedException, InvocationTargetException {
        Clock machine = Clock.system(Timekeeper.ZONE);
        Clock clock = Clock.offset(machine, Duration.between(machine.instant(), PRETENDED));
        var settings = new TerminalDesk.Settings(
                data, "hcm-2015", "", clock, true, TerminalDesk.Devices.ofThisProcess(printer, List.of()), null);
        ExecutorService background = Executors.newFixedThreadPool(3);
        CountDownLatch open = new CountDownLatch(1);
        CounterOnScreen[] counter = new CounterOnScreen[1];
        SwingUtilities.invokeAndWait(() -> {
            var station = new Surroundings.Station("", "Quầy 1", "Lê Thị Minh Châu", "");
            CounterModel model = new CounterModel(station, clock, CounterWindow.eventThread(), background);
            CounterWindow window = new CounterWindow(model, Words.in("vi"), Palette.LIGHT, () -> {});
            counter[0] = new CounterOnScreen(model);
            window.show(() -> {}, () -> {
                TerminalDesk desk = TerminalDesk.open(settings);
                open.countDown();
                return desk;
            });
            model.listen(counter[0]::changed);
        });
        open.await();
        counter[0].reach(state -> state.around().ready());
        return counter[0];
    }

    CounterModel model() {
        return model;
    }

    /** The next state that is so is the one {@link #painted} tells of. */
    void expect(Predicate<CounterState> wanted) {
        awaited = wanted;
    }

    /** Waits for what is expected; when it was painted, as {@link System#nanoTime} counts. */
    long painted() throws InterruptedException {
        Long at = painted.poll(60, TimeUnit.SECONDS);
        if (at == null) {
            throw new IllegalStateException("never reached; the window shows "
                    + model.state().sheet() + " over " + model.state().stage() + ", sought: "
                    + model.state().find().query());
        }
        return at;
    }

    /** Waits until the state is so, if it is not so yet. */
    void reach(Predicate<CounterState> wanted) throws InterruptedException {
        awaited = wanted;
        SwingUtilities.invokeLater(() -> changed(model.state()));
        painted();
    }

    /** Runs after the window rendered a state; what it has to repaint is queued before what is queued here. */
    private void changed(CounterState state) {
        if (awaited.test(state)) {
            awaited = none -> false;
            SwingUtilities.invokeLater(() -> {
                Toolkit.getDefaultToolkit().sync();
                painted.add(System.nanoTime());
            });
        }
    }
}
