package vn.tiepnhan.cli;

import java.awt.GraphicsEnvironment;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.CounterWindow;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.model.Surroundings;
import vn.tiepnhan.ui.counter.model.Words;

/** {@code tiepnhan counter}: the receiving officer's window. Prints {@code READY} when it can be used. */
@Command(
        name = "counter",
        mixinStandardHelpOptions = true,
        description = "Cửa sổ quầy tiếp nhận / the receiving counter's window")
final class CounterCommand extends Verb {
    @Mixin
    private DataFolder data = new DataFolder();

    @Option(
            names = "--profile",
            paramLabel = "ID",
            defaultValue = "current",
            description = "Cấu hình quy định / rule profile (${DEFAULT-VALUE})")
    private String profile = "current";

    @Option(names = "--office", paramLabel = "CODE", description = "Mã cơ quan BHXH / office code")
    private String office = "";

    @Option(names = "--officer", paramLabel = "NAME", description = "Cán bộ tiếp nhận / receiving officer")
    private String officer = "";

    @Option(names = "--counter", paramLabel = "NAME", description = "Tên quầy / name of the counter")
    private String counter = "";

    @Option(
            names = "--printer",
            paramLabel = "URI",
            description = "tcp://, serial:, file: hoặc/or sim:DIR, kèm/with ?profile=ID")
    private String printer = "";

    @Option(
            names = "--scanner",
            paramLabel = "URI",
            description = "serial:/dev/ttyACM0?profile=ID; nhắc lại được / may be repeated")
    private List<String> scanners = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        if (GraphicsEnvironment.isHeadless()) {
            throw new Failure(
                    "NO_DISPLAY",
                    "Máy này không có màn hình (DISPLAY trống). Hãy dùng các lệnh tiepnhan scan, receive.",
                    "There is no display (DISPLAY is empty). Use the commands tiepnhan scan and receive.");
        }
        Clock clock = Clock.system(Timekeeper.ZONE);
        var settings = new TerminalDesk.Settings(data.path(), profile, office, clock, false, printer, scanners);
        var station = new Surroundings.Station("", counter, officer, "");
        CountDownLatch closed = new CountDownLatch(1);
        ExecutorService background = Executors.newFixedThreadPool(3);
        Executor ui = CounterWindow.eventThread();
        ui.execute(() -> {
            CounterModel model = new CounterModel(station, clock, ui, background);
            CounterWindow window = new CounterWindow(model, Words.in(output.language()), closed::countDown);
            window.show(() -> output.line("READY"), () -> TerminalDesk.open(settings));
        });
        closed.await();
        background.shutdownNow();
        return Exit.DONE;
    }
}
