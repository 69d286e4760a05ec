package vn.tiepnhan.demo;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.CounterProgram;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.guest.GuestWindow;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;

/**
 * {@code tiepnhan demo}: the counter window with a simulated printer, sample pages for a scanner, and a centre of its own,
 * all in one process. Everything it writes lies in one temporary folder, gone when the window is closed.
 */
public final class Main {
    /** The last working day on which HCMC received slips 101 and 103 on paper (S0-11). */
    private static final LocalDateTime PRETENDED = LocalDateTime.of(2015, 9, 30, 9, 0);

    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(args), out, err));
    }

    /** @return 0 after the window was closed, 1 where none can be opened */
    static int run(List<String> args, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        Arguments given = Arguments.of(args);
        if (given.help()) {
            out.println(Arguments.HELP);
            return 0;
        }
        if (!given.wrong().isEmpty()) {
            err.println("Không hiểu: " + given.wrong() + " / not understood: " + given.wrong());
            err.println(Arguments.HELP);
            return 1;
        }
        if (GraphicsEnvironment.isHeadless()) {
            err.println("Không có màn hình (DISPLAY trống), nên không mở được quầy trình diễn."
                    + " Hãy chạy provisioning/try.sh --no-window để thử trên dòng lệnh.");
            err.println("There is no display (DISPLAY is empty), so the demo counter cannot open."
                    + " Run provisioning/try.sh --no-window to try it on the command line.");
            return 1;
        }
        Path folder = Files.createTempDirectory("tiepnhan-demo");
        try {
            counter(folder, given, out);
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }

    private static void counter(Path folder, Arguments given, PrintStream out)
            throws IOException, InterruptedException {
        Clock clock = pretended(Clock.system(Timekeeper.ZONE), given.at().orElse(PRETENDED));
        Words words = Words.in(given.language());
        List<Path> samples = SamplePages.unpack(folder.resolve("samples"));
        var settings = new TerminalDesk.Settings(
                folder.resolve("terminal"),
                "hcm-2015",
                "",
                clock,
                true,
                TerminalDesk.Devices.ofThisProcess(
                        "sim:" + folder.resolve("printer") + "?profile=generic-80", List.of()),
                new EmbeddedCentre(folder.resolve("centre"), clock));
        var station = new Surroundings.Station("", "Quầy 1", "Lê Thị Minh Châu", SamplePages.note(words));
        CounterProgram.run(
                settings,
                new CounterProgram.Scene(station, words, Palette.LIGHT, samples, GuestWindow.Where.AUTO),
                () -> out.println("READY"));
    }

    /** A clock that ticks like the machine's, from another moment. */
    private static Clock pretended(Clock machine, LocalDateTime from) {
        Instant start = from.atZone(machine.getZone()).toInstant();
        return Clock.offset(machine, Duration.between(machine.instant(), start));
    }
}
