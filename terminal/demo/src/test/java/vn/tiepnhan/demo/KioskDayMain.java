package vn.tiepnhan.demo;

import java.awt.Dimension;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongSupplier;
import javax.swing.SwingUtilities;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.screen.EventThreadWatch;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.kiosk.KioskWindow;
import vn.tiepnhan.ui.kiosk.model.KioskModel;
import vn.tiepnhan.ui.kiosk.part.Millimetres;
import vn.tiepnhan.ui.kiosk.station.KioskStation;
import vn.tiepnhan.ui.kiosk.station.UnitTokens;
import vn.tiepnhan.ui.kiosk.voice.SpeakingProgram;
import vn.tiepnhan.ui.kit.token.Palette;

/**
 * A day of the kiosk on this display, its clock fast: so many visitors, each by a plan drawn from a seed, a printer that
 * fails now and then, a scanner that is pulled out, a token reader that goes away. Tells at the end what it came to, as
 * {@code DAY key=value …}, and the numbers it gave, as {@code NUMBERS …}.
 */
final class KioskDayMain {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);
    private static final int FAST = 10;
    private static final int WARM = 40;
    private static final List<String> FAULTS =
            List.of("none", "none", "paper-out", "none", "cover", "none", "silent", "none", "reboot&for=400", "none");
    private static final int FAULT_LASTS = 9;
    private static final int NO_SCANNER_EVERY = 97;
    private static final int NO_SCANNER_FOR = 15;
    private static final int NO_READER_EVERY = 71;
    private static final int NO_READER_FOR = 10;

    private KioskDayMain() {}

    /** @param args folder, visitors, seed */
    public static void main(String[] args) throws IOException, InterruptedException, InvocationTargetException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> {
            OUT.println("FAILED " + failed + " " + List.of(failed.getStackTrace()));
            System.exit(1);
        });
        Path folder = Path.of(args[0]);
        int visitors = Integer.parseInt(args[1]);
        Random random = new Random(Long.parseLong(args[2]));
        long start = System.nanoTime();
        LongSupplier fast = () -> start + (System.nanoTime() - start) * FAST;
        EventThreadWatch watched = EventThreadWatch.start();
        KioskModel[] model = new KioskModel[1];
        try (DayDevices devices =
                new DayDevices(folder, LAST_PAPER_DAY.atZone(Timekeeper.ZONE).toInstant())) {
            devices.plugReader();
            Path roots = devices.roots();
            SwingUtilities.invokeAndWait(() -> model[0] = open(folder, devices, roots, fast));
            DayVisitor visitor = new DayVisitor(model[0], devices);
            visitor.waitUntilOpen();
            long before = 0;
            for (int n = 1; n <= visitors; n++) {
                fail(n, devices, visitor, random);
                visitor.visit(random);
                if (n == WARM) {
                    watched.forget();
                    before = used();
                }
            }
            watched.slow().forEach(OUT::println);
            OUT.println("DAY visitors=" + visitors + " " + visitor.told() + " flashes=" + devices.flashes() + " papers="
                    + devices.papers() + " slow=" + watched.slow().size()
                    + " longestMillis=" + watched.longestMillis() + " tasks=" + watched.tasks()
                    + " heapBefore=" + before + " heapAfter=" + used());
            OUT.println("NUMBERS " + String.join(" ", visitor.numbers()));
        }
        System.exit(0);
    }

    /** What fails, or is put right, before the visitor of this number comes. */
    private static void fail(int n, DayDevices devices, DayVisitor visitor, Random random)
            throws IOException, InterruptedException {
        if (n % FAULT_LASTS == 1) {
            devices.printerIs(FAULTS.get(random.nextInt(FAULTS.size())));
        }
        if (n % NO_SCANNER_EVERY == 0) {
            devices.pullScanner();
        } else if (n % NO_SCANNER_EVERY == NO_SCANNER_FOR && n > NO_SCANNER_EVERY) {
            devices.plugScanner();
            visitor.waitForScanner();
        }
        if (n % NO_READER_EVERY == 0) {
            visitor.losesTheReader();
        } else if (n % NO_READER_EVERY == NO_READER_FOR && n > NO_READER_EVERY) {
            devices.plugReader();
        }
    }

    private static KioskModel open(Path folder, DayDevices plugged, Path roots, LongSupplier nanos) {
        Clock clock = Clock.fixed(LAST_PAPER_DAY.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var devices = TerminalDesk.Devices.ofThisProcess(plugged.printer(), List.of(plugged.scanner()));
        var tokens = new UnitTokens.Settings("pcsc:any", roots, null);
        var settings = new KioskStation.Settings(
                folder.resolve("kiosk"), List.of(), "hcm-2015", "", clock, true, devices, plugged.panel(), tokens);
        ExecutorService background = Executors.newSingleThreadExecutor();
        Dimension screen = Toolkit.getDefaultToolkit().getScreenSize();
        KioskModel model = new KioskModel("vi", clock, nanos, SwingUtilities::invokeLater, background);
        var looks = new KioskWindow.Looks(Palette.LIGHT, screen, Millimetres.UNKNOWN, 0);
        new KioskWindow(model, looks, new SpeakingProgram(List.of("true")), () -> {}, nanos).show(() -> {});
        model.open(() -> KioskStation.open(settings));
        return model;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
