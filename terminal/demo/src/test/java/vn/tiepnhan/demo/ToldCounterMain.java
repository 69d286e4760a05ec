package vn.tiepnhan.demo;

import java.awt.Frame;
import java.awt.event.ComponentEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.CounterWindow;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.CounterState.Sheet;
import vn.tiepnhan.ui.counter.state.CounterState.Stage;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;

/**
 * The counter, which tells on stdout how far it is: stages, sheets, folders. With the word {@code stall} its event thread
 * stands still from the question what would be decided until a line comes on stdin: the answer and every key pressed
 * meanwhile wait in its queue. With the word {@code resized} the window is given another size before it was ever painted, as
 * window managers do.
 */
final class ToldCounterMain {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final LocalDateTime LAST_PAPER_DAY = LocalDateTime.of(2015, 9, 30, 9, 0);

    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final boolean resized;
    private boolean ready;
    private boolean stalled;
    private Stage stage = Stage.EMPTY;
    private Sheet sheet = Sheet.NONE;
    private Path looked = Path.of("");

    private ToldCounterMain(String manner) {
        this.stalled = !manner.equals("stall");
        this.resized = manner.equals("resized");
    }

    public static void main(String[] args) throws IOException {
        new ToldCounterMain(args.length > 1 ? args[1] : "").show(Path.of(args[0]));
    }

    private void show(Path folder) throws IOException {
        List<Path> samples = SamplePages.unpack(folder.resolve("samples"));
        Clock clock = Clock.fixed(LAST_PAPER_DAY.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var devices = TerminalDesk.Devices.ofThisProcess(
                "sim:" + folder.resolve("printer") + "?profile=generic-80", List.of());
        var settings =
                new TerminalDesk.Settings(folder.resolve("terminal"), "hcm-2015", "", clock, true, devices, null);
        ExecutorService background = Executors.newFixedThreadPool(3);
        CounterWindow.eventThread().execute(() -> {
            var station = new Surroundings.Station("", "Quầy 1", "Lê Thị Minh Châu", "");
            CounterModel model = new CounterModel(station, clock, CounterWindow.eventThread(), background);
            CounterWindow window = new CounterWindow(model, Words.in("vi"), Palette.LIGHT, () -> {});
            window.samples(samples);
            window.show(() -> {}, () -> TerminalDesk.open(settings));
            if (resized) {
                resize(Frame.getFrames()[0]);
            }
            model.listen(this::seen);
        });
    }

    private static void resize(Frame frame) {
        frame.setSize(1000, 560);
        frame.dispatchEvent(new ComponentEvent(frame, ComponentEvent.COMPONENT_RESIZED));
    }

    private void seen(CounterState state) {
        if (!ready && state.around().ready()) {
            ready = true;
            OUT.println("READY");
        }
        if (!stalled && state.stage() == Stage.SCANNING && state.complete()) {
            stalled = true;
            CounterWindow.eventThread().execute(this::standStill);
        }
        if (state.stage() != stage && state.stage() != Stage.SCANNING) {
            stage = state.stage();
            OUT.println(stage);
        }
        if (state.sheet() != sheet) {
            sheet = state.sheet();
            OUT.println("SHEET " + sheet);
        }
        if (!state.pages().folder().equals(looked)) {
            looked = state.pages().folder();
            OUT.println("FOLDER " + looked);
        }
    }

    private void standStill() {
        OUT.println("STALLED");
        try {
            in.readLine();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
