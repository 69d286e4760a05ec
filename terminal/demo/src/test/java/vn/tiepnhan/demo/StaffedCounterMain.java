package vn.tiepnhan.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.CounterWindow;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.model.CounterModel;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Slot;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;

/**
 * The counter of a terminal with a list of staff, as the command starts it; tells on stdout what is new of it: who is on
 * duty, stage, outcome, sheet,
 * devices, the presenter, the slip. Arguments: folder, profile, moment, scanner.
 */
final class StaffedCounterMain {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Set<String> told = Set.of();

    private StaffedCounterMain() {}

    public static void main(String[] args) {
        new StaffedCounterMain().show(Path.of(args[0]), args[1], LocalDateTime.parse(args[2]), args[3]);
    }

    private void show(Path folder, String profile, LocalDateTime at, String scanner) {
        Clock clock = Clock.fixed(at.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE);
        var devices = TerminalDesk.Devices.ofThisProcess(
                "sim:" + folder.resolve("printer") + "?profile=generic-80",
                scanner.isEmpty() ? List.of() : List.of(scanner));
        var settings = new TerminalDesk.Settings(folder.resolve("terminal"), profile, "", clock, true, devices, null);
        ExecutorService background = Executors.newFixedThreadPool(3);
        CounterWindow.eventThread().execute(() -> {
            var station = new Surroundings.Station("", "Quầy 1", "", "");
            CounterModel model = new CounterModel(station, clock, CounterWindow.eventThread(), background);
            CounterWindow window = new CounterWindow(model, Words.in("vi"), Palette.LIGHT, () -> {});
            window.show(() -> {}, () -> TerminalDesk.open(settings));
            model.listen(this::seen);
        });
    }

    private void seen(CounterState state) {
        Set<String> now = new LinkedHashSet<>();
        now.add("DUTY " + state.seat().duty().access());
        now.add("SHEET " + state.sheet());
        now.add("OUTCOME " + state.outcome());
        now.add("STAGE " + state.stage());
        now.add("PRESENTER " + state.desktop().entry().text(Slot.PRESENTER));
        var slip = state.desktop().slip();
        if (slip != null && slip.print() != null) {
            now.add("PRINTED " + slip.print().evidence().settled());
        }
        state.around().devices().forEach(device -> now.add(device.kind() + " " + device.health()));
        now.stream().filter(line -> !told.contains(line)).forEach(OUT::println);
        told = now;
    }
}
