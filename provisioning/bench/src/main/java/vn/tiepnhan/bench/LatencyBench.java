package vn.tiepnhan.bench;

import java.awt.Toolkit;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.demo.SamplePayload;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.CounterWindow;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;

/**
 * What an officer waits for, in the real window on a real display: from the last symbol to the painted decision, and from
 * Enter to the slip's first payload byte on the printer's line. Arguments: a folder on the disk to use, number of visits.
 */
final class LatencyBench {
    private static final Instant PRETENDED = Instant.parse("2015-09-30T02:00:00Z");
    private static final int WARM_UP = 30;

    private final CounterModel model;
    private final LineTap tap;
    private final LinkedBlockingQueue<Long> painted = new LinkedBlockingQueue<>();
    private volatile Predicate<CounterState> awaited = state -> false;

    private LatencyBench(CounterModel model, LineTap tap) {
        this.model = model;
        this.tap = tap;
    }

    public static void main(String[] args) throws IOException, InterruptedException, InvocationTargetException {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "latency");
        int visits = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        SimulatedPrinter printer = new SimulatedPrinter(
                PrinterModel.of(ProfileLibrary.shipped(), "generic-80"), () -> Fault.NONE, (bytes, paper, whole) -> {});
        try (PrinterServer port = PrinterServer.start(printer, InetAddress.getLoopbackAddress(), 0);
                LineTap tap = new LineTap(port.port())) {
            Clock machine = Clock.system(Timekeeper.ZONE);
            Clock clock = Clock.offset(machine, Duration.between(machine.instant(), PRETENDED));
            var settings = new TerminalDesk.Settings(
                    folder.resolve("terminal"),
                    "hcm-2015",
                    "",
                    clock,
                    true,
                    TerminalDesk.Devices.ofThisProcess(
                            "tcp://127.0.0.1:" + tap.port() + "?profile=generic-80", List.of()),
                    null);
            ExecutorService background = Executors.newFixedThreadPool(3);
            CountDownLatch open = new CountDownLatch(1);
            LatencyBench[] bench = new LatencyBench[1];
            SwingUtilities.invokeAndWait(() -> {
                var station = new Surroundings.Station("", "Quầy 1", "Lê Thị Minh Châu", "");
                CounterModel model = new CounterModel(station, clock, CounterWindow.eventThread(), background);
                CounterWindow window = new CounterWindow(model, Words.in("vi"), Palette.LIGHT, () -> {});
                bench[0] = new LatencyBench(model, tap);
                window.show(() -> {}, () -> {
                    TerminalDesk desk = TerminalDesk.open(settings);
                    open.countDown();
                    return desk;
                });
                model.listen(bench[0]::changed);
            });
            open.await();
            bench[0].run(visits);
        }
        System.exit(0);
    }

    private void run(int visits) throws InterruptedException, InvocationTargetException {
        awaitState(state -> state.around().ready());
        Figures decision = new Figures();
        Figures slip = new Figures();
        Figures journal = new Figures();
        Figures layout = new Figures();
        Figures preflight = new Figures();
        for (int i = -WARM_UP; i < visits; i++) {
            long decided = scan(i + WARM_UP);
            PrintOutcome.Timing[] split = new PrintOutcome.Timing[1];
            long firstByte = enter(split);
            if (i >= 0) {
                decision.add(decided);
                slip.add(firstByte);
                journal.add(split[0].journalNanos());
                layout.add(split[0].layoutNanos());
                preflight.add(split[0].preflightNanos());
            }
        }
        System.out.println("last symbol -> decision painted   " + decision.line() + "   (goal: p99 < 50 ms)");
        System.out.println("Enter -> first payload byte       " + slip.line() + "   (goal: p99 < 60 ms)");
        System.out.println("   of which journal               " + journal.line());
        System.out.println("   of which layout                " + layout.line());
        System.out.println("   of which preflight             " + preflight.line());
    }

    /** Three symbols; nanoseconds from the last of them to the painted decision. */
    private long scan(int serial) throws InterruptedException {
        List<byte[]> symbols = SamplePayload.symbols(serial, 3);
        for (int i = 0; i < 2; i++) {
            model.scanned(symbol(symbols.get(i)));
        }
        awaitState(state -> {
            Dossier dossier = state.desktop().dossier();
            return dossier != null && dossier.scanned() == 2 && state.stage() == Stage.SCANNING;
        });
        awaited = state -> state.stage() == Stage.DECIDED;
        long start = System.nanoTime();
        model.scanned(symbol(symbols.get(2)));
        return next() - start;
    }

    private long enter(PrintOutcome.Timing[] split) throws InterruptedException, InvocationTargetException {
        tap.arm();
        awaited = state -> print(state) != null && state.busy() == null;
        long[] start = new long[1];
        SwingUtilities.invokeAndWait(() -> {
            start[0] = System.nanoTime();
            model.act(CounterAction.RECEIVE);
        });
        long took = tap.firstByte() - start[0];
        next();
        split[0] = Objects.requireNonNull(print(model.state())).timing();
        return took;
    }

    private static @Nullable PrintOutcome print(CounterState state) {
        Desktop.Slip slip = state.desktop().slip();
        return slip == null ? null : slip.print();
    }

    private void awaitState(Predicate<CounterState> wanted) throws InterruptedException {
        awaited = wanted;
        SwingUtilities.invokeLater(() -> changed(model.state()));
        next();
    }

    private long next() throws InterruptedException {
        Long at = painted.poll(60, TimeUnit.SECONDS);
        if (at == null) {
            throw new IllegalStateException("never reached; the window shows " + model.state());
        }
        return at;
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

    private static Symbol symbol(byte[] bytes) {
        return new Symbol(Symbology.PDF417, bytes, new Symbol.Origin("bench", 0), null);
    }
}
