package vn.tiepnhan.demo.counter;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.ui.counter.CounterProgram;
import vn.tiepnhan.ui.counter.TerminalDesk;
import vn.tiepnhan.ui.counter.guest.GuestWindow;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.counter.state.Words;
import vn.tiepnhan.ui.kit.token.Palette;

/**
 * The counter as the command starts it, at a stated moment, its printer simulated. Arguments: folder, profile, moment, and
 * {@code scanner=URI}, {@code pages=URI} of a camera or page scanner, {@code sent=DIR} of pre-sent data,
 * {@code card=URI}, {@code lang=en}, {@code theme=DARK}.
 */
final class CounterMain {
    private CounterMain() {}

    public static void main(String[] args) throws InterruptedException {
        Map<String, String> more = new HashMap<>();
        for (int i = 3; i < args.length; i++) {
            more.put(args[i].substring(0, args[i].indexOf('=')), args[i].substring(args[i].indexOf('=') + 1));
        }
        Path folder = Path.of(args[0]);
        Clock machine = Clock.system(Timekeeper.ZONE);
        Duration off = Duration.between(
                machine.instant(),
                LocalDateTime.parse(args[2]).atZone(Timekeeper.ZONE).toInstant());
        List<String> scanners = Stream.of("scanner", "pages")
                .map(more::get)
                .filter(Objects::nonNull)
                .toList();
        var devices = new TerminalDesk.Devices(
                state -> PrivateBridge.find().start(state),
                "sim:" + folder.resolve("printer") + "?profile=generic-80",
                scanners,
                more.getOrDefault("card", ""));
        var settings = new TerminalDesk.Settings(
                folder.resolve("terminal"),
                args[1],
                "",
                Clock.offset(machine, off),
                true,
                devices,
                null,
                Duration.ofMinutes(10),
                null,
                "vi",
                more.containsKey("sent") ? Path.of(more.get("sent")) : null);
        Words words = Words.in(more.getOrDefault("lang", "vi"));
        Palette palette = Palette.valueOf(more.getOrDefault("theme", "LIGHT"));
        var station = new Surroundings.Station("", "Quầy 1", "Lê Thị Minh Châu", "");
        CounterProgram.run(
                settings,
                new CounterProgram.Scene(station, words, palette, List.of(), GuestWindow.Where.AUTO),
                () -> {});
        System.exit(0);
    }
}
