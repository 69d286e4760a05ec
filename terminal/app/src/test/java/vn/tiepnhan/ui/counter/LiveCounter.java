package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Surroundings;

/** A counter without a window over a real store, real rules and a simulated printer behind a real bridge. */
final class LiveCounter implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final CounterModel model;
    private final ExecutorService ui;
    private final ExecutorService background;
    /** The window's timer, only faster. */
    private final ScheduledExecutorService ticking = Executors.newSingleThreadScheduledExecutor();

    private @Nullable ScheduledFuture<?> ticks;

    private LiveCounter(CounterModel model, ExecutorService ui, ExecutorService background) {
        this.model = model;
        this.ui = ui;
        this.background = background;
    }

    /** @param fault query of the simulated printer, for example {@code &fault=paper-out}, or empty */
    static LiveCounter open(Path folder, LocalDateTime at, String fault) {
        return open(folder, at, fault, null);
    }

    /** @param centre where it delivers, or null */
    static LiveCounter open(Path folder, LocalDateTime at, String fault, @Nullable Centre centre) {
        return open(folder, at, fault, centre, List.of());
    }

    /** @param scanners addresses of scanners */
    static LiveCounter open(
            Path folder, LocalDateTime at, String fault, @Nullable Centre centre, List<String> scanners) {
        return open(folder, at, fault, centre, scanners, "hcm-2015", Duration.ofMinutes(10));
    }

    /** A counter of another profile, which locks itself after a while. */
    static LiveCounter open(
            Path folder,
            LocalDateTime at,
            String fault,
            @Nullable Centre centre,
            List<String> scanners,
            String profile,
            Duration idle) {
        return open(folder, at, fault, centre, scanners, profile, idle, null, null);
    }

    private static LiveCounter open(
            Path folder,
            LocalDateTime at,
            String fault,
            @Nullable Centre centre,
            List<String> scanners,
            String profile,
            Duration idle,
            @Nullable Path queue,
            @Nullable Path preSent) {
        Clock clock = Clock.fixed(at.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var devices = TerminalDesk.Devices.ofThisProcess(
                "sim:" + folder.resolve("printer") + "?profile=generic-80" + fault, scanners);
        var settings = new TerminalDesk.Settings(
                folder.resolve("data"), profile, "", clock, true, devices, centre, idle, queue, "vi", preSent);
        ExecutorService ui = Executors.newSingleThreadExecutor();
        var station = new Surroundings.Station("", "Quầy 2", "Lê Thị Minh Châu", "");
        ExecutorService background = Executors.newFixedThreadPool(3);
        LiveCounter live = new LiveCounter(new CounterModel(station, clock, ui, background), ui, background);
        live.on(() -> live.model.open(() -> TerminalDesk.open(settings)));
        live.tickOn();
        live.await(state -> state.around().ready() && !state.around().devices().isEmpty());
        return live;
    }

    /** @param profile by whose rules it works */
    static LiveCounter ruled(Path folder, LocalDateTime at, String profile) {
        return open(folder, at, "", null, List.of(), profile, Duration.ofMinutes(10));
    }

    /** @param queue folder in which a kiosk gives the numbers */
    static LiveCounter queueing(Path folder, LocalDateTime at, Path queue) {
        return open(folder, at, "", null, List.of(), "hcm-2015", Duration.ofMinutes(10), queue, null);
    }

    /** @param sent where what units sent before printing lies */
    static LiveCounter comparing(Path folder, LocalDateTime at, Path sent) {
        return open(folder, at, "", null, List.of(), "hcm-2015", Duration.ofMinutes(10), null, sent);
    }

    private void tickOn() {
        ticks = ticking.scheduleWithFixedDelay(() -> on(model::tick), 20, 20, TimeUnit.MILLISECONDS);
    }

    void press(CounterAction action) {
        on(() -> model.act(action));
    }

    CounterModel model() {
        return model;
    }

    void on(Runnable work) {
        ui.execute(work);
    }

    /** The first state from now on that is as wanted. */
    CounterState await(Predicate<CounterState> wanted) {
        CompletableFuture<CounterState> seen = new CompletableFuture<>();
        on(() -> model.listen(state -> {
            if (wanted.test(state)) {
                seen.complete(state);
            }
        }));
        try {
            return seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } catch (ExecutionException | TimeoutException never) {
            throw new AssertionError("never came; last state: " + model.state(), never);
        }
    }

    @Override
    public void close() {
        if (ticks != null) {
            ticks.cancel(false);
        }
        ticking.shutdownNow();
        CompletableFuture.runAsync(model::close, ui).join();
        background.shutdownNow();
        ui.shutdownNow();
    }
}
