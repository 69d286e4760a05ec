package vn.tiepnhan.ui.kiosk.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.station.KioskStation;
import vn.tiepnhan.ui.kiosk.station.UnitTokens;

/** A kiosk without a window over a real store, real rules and a simulated printer behind a real bridge. */
final class LiveKiosk implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final ExecutorService ui = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final AtomicLong nanos = new AtomicLong(1_000_000_000L);
    private final KioskModel model;

    private LiveKiosk(Clock clock) {
        model = new KioskModel("vi", clock, nanos::get, ui, background);
    }

    /** @param fault query of the simulated printer, for example {@code &fault=paper-out}, or empty */
    static LiveKiosk open(Path folder, LocalDateTime at, String fault) {
        return open(folder, at, fault, UnitTokens.Settings.NONE);
    }

    static LiveKiosk open(Path folder, LocalDateTime at, String fault, UnitTokens.Settings tokens) {
        return open(folder, at, fault, tokens, List.of());
    }

    /** @param scanners addresses of scanners */
    static LiveKiosk open(
            Path folder, LocalDateTime at, String fault, UnitTokens.Settings tokens, List<String> scanners) {
        Clock clock = Clock.fixed(at.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var devices = TerminalDesk.Devices.ofThisProcess(
                "sim:" + folder.resolve("printer") + "?profile=generic-80" + fault, scanners);
        var settings = new KioskStation.Settings(
                folder.resolve("kiosk"),
                List.of(folder.resolve("data")),
                "hcm-2015",
                "",
                clock,
                true,
                devices,
                "",
                tokens);
        LiveKiosk live = new LiveKiosk(clock);
        live.on(() -> live.model.open(() -> KioskStation.open(settings)));
        live.await(state -> state.place().open());
        return live;
    }

    /** A card reader that kiosks of this process find; the build says where, before Java speaks to any. */
    static ReaderDaemon reader() throws IOException, InterruptedException {
        Path socket = Path.of(Objects.requireNonNull(System.getenv("PCSCLITE_CSOCK_NAME"), "run through Maven"));
        return ReaderDaemon.start(Files.createDirectories(Objects.requireNonNull(socket.getParent())));
    }

    KioskModel model() {
        return model;
    }

    /** Does something on the user interface's thread and waits until it is done. */
    void on(Runnable work) {
        CompletableFuture.runAsync(work, ui).join();
    }

    /** Time passes, second by second, as the window's timer sees it. */
    void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
            on(model::tick);
        }
    }

    /** What a scanner without AIM identifiers sends for the codes of a page. */
    static List<byte[]> codes(Path page) {
        return new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine())
                .read(page).pages().stream()
                        .flatMap(read -> read.codes().stream())
                        .map(code -> code.symbol().bytes())
                        .toList();
    }

    void scan(byte[] code) {
        model.event(new DeviceEvent.Scanned("scanner-1", null, code, Instant.EPOCH));
    }

    KioskState await(Predicate<KioskState> wanted) {
        CompletableFuture<KioskState> seen = new CompletableFuture<>();
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
        on(model::close);
        background.shutdownNow();
        try {
            if (!background.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the kiosk's work never ends");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        ui.shutdownNow();
    }
}
