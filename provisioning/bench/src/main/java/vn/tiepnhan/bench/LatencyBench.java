package vn.tiepnhan.bench;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.training.SamplePayload;

/**
 * What an officer waits for, in the real window on a real display: from the last symbol to the painted decision, and from
 * Enter to the slip's first payload byte on the printer's line. Arguments: a folder on the disk to use, number of visits.
 */
final class LatencyBench {
    private static final int WARM_UP = 30;

    private final CounterOnScreen counter;
    private final CounterModel model;
    private final LineTap tap;

    private LatencyBench(CounterOnScreen counter, LineTap tap) {
        this.counter = counter;
        this.model = counter.model();
        this.tap = tap;
    }

    public static void main(String[] args) throws IOException, InterruptedException, InvocationTargetException {
        Path folder = Files.createTempDirectory(Path.of(args[0]), "latency");
        int visits = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        SimulatedPrinter printer = new SimulatedPrinter(
                PrinterModel.of(ProfileLibrary.shipped(), "generic-80"), () -> Fault.NONE, (bytes, paper, whole) -> {});
        try (PrinterServer port = PrinterServer.start(printer, InetAddress.getLoopbackAddress(), 0);
                LineTap tap = new LineTap(port.port())) {
            CounterOnScreen counter = CounterOnScreen.open(
                    folder.resolve("terminal"), "tcp://127.0.0.1:" + tap.port() + "?profile=generic-80");
            new LatencyBench(counter, tap).run(visits);
        }
        System.exit(0);
    }

    private void run(int visits) throws InterruptedException, InvocationTargetException {
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
        counter.reach(state -> {
            Dossier dossier = state.desktop().dossier();
            return dossier != null && dossier.scanned() == 2 && state.stage() == Stage.SCANNING;
        });
        counter.expect(state -> state.stage() == Stage.DECIDED);
        long start = System.nanoTime();
        model.scanned(symbol(symbols.get(2)));
        return counter.painted() - start;
    }

    private long enter(PrintOutcome.Timing[] split) throws InterruptedException, InvocationTargetException {
        tap.arm();
        counter.expect(state -> print(state) != null && state.busy() == null);
        long[] start = new long[1];
        SwingUtilities.invokeAndWait(() -> {
            start[0] = System.nanoTime();
            model.act(CounterAction.RECEIVE);
        });
        long took = tap.firstByte() - start[0];
        counter.painted();
        split[0] = Objects.requireNonNull(print(model.state())).timing();
        return took;
    }

    private static @Nullable PrintOutcome print(CounterState state) {
        Desktop.Slip slip = state.desktop().slip();
        return slip == null ? null : slip.print();
    }

    private static Symbol symbol(byte[] bytes) {
        return new Symbol(Symbology.PDF417, bytes, new Symbol.Origin("bench", 0), null);
    }
}
