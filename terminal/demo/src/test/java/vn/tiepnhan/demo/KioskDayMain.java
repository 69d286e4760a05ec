package vn.tiepnhan.demo;

import java.awt.Dimension;
import java.awt.Toolkit;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
 * fails now and then. Tells at the end what it came to, as {@code DAY key=value …}.
 */
final class KioskDayMain {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);
    private static final int FAST = 10;
    private static final int WARM = 40;
    private static final List<String> FAULTS = List.of("none", "none", "paper-out", "none", "cover");
    private static final int FAULT_LASTS = 9;

    private KioskDayMain() {}

    /** @param args folder, picture of a slip, visitors, seed */
    public static void main(String[] args) throws IOException, InterruptedException, InvocationTargetException {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> {
            OUT.println("FAILED " + failed + " " + List.of(failed.getStackTrace()));
            System.exit(1);
        });
        Path folder = Path.of(args[0]);
        int visitors = Integer.parseInt(args[2]);
        Random random = new Random(Long.parseLong(args[3]));
        long start = System.nanoTime();
        LongSupplier fast = () -> start + (System.nanoTime() - start) * FAST;
        EventThreadWatch watched = EventThreadWatch.start();
        KioskModel[] model = new KioskModel[1];
        SwingUtilities.invokeAndWait(() -> model[0] = open(folder, fast));
        DayVisitor visitor = new DayVisitor(model[0], Path.of(args[1]));
        visitor.waitUntilOpen();
        long before = 0;
        for (int n = 1; n <= visitors; n++) {
            if (n % FAULT_LASTS == 1) {
                Files.writeString(folder.resolve("printer/fault"), FAULTS.get(random.nextInt(FAULTS.size())));
            }
            visitor.visit(random);
            if (n == WARM) {
                watched.forget();
                before = used();
            }
        }
        watched.slow().forEach(OUT::println);
        OUT.println("DAY visitors=" + visitors + " numbers=" + visitor.numbers() + " withoutPaper="
                + visitor.withoutPaper() + " unclean=" + visitor.unclean() + " slow="
                + watched.slow().size()
                + " longestMillis=" + watched.longestMillis() + " tasks=" + watched.tasks()
                + " heapBefore=" + before + " heapAfter=" + used());
        System.exit(0);
    }

    private static KioskModel open(Path folder, LongSupplier nanos) {
        Clock clock = Clock.fixed(LAST_PAPER_DAY.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var devices = TerminalDesk.Devices.ofThisProcess(
                "sim:" + folder.resolve("printer") + "?profile=generic-80", List.of());
        var settings = new KioskStation.Settings(
                folder.resolve("kiosk"), List.of(), "hcm-2015", "", clock, true, devices, "", UnitTokens.Settings.NONE);
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
