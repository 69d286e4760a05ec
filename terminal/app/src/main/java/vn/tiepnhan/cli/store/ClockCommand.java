package vn.tiepnhan.cli.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.reception.ClockTrust;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.store.Store;

/** {@code tiepnhan clock}: how far this machine's time is believed, and a person's word that it is right. */
@Command(
        name = "clock",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Giờ máy có tin được không; --confirm khi đã đối chiếu / how far the clock is believed")
public final class ClockCommand extends Verb {
    @Option(
            names = "--confirm",
            description =
                    "Tôi đã đối chiếu giờ máy và thấy đúng; ghi nhật ký / I compared the clock and it is right; logged")
    private boolean confirm;

    @Mixin
    private DataFolder data = new DataFolder();

    private final Timekeeper time = Timekeeper.ofMachine(Clock.system(Timekeeper.ZONE));

    @Override
    public Integer call() {
        if (confirm) {
            confirmed();
        }
        try (Store store = data.beside("clock")) {
            return show(new ClockTrust(store, time).standing());
        }
    }

    private void confirmed() {
        try (Store store = data.open("clock")) {
            new ClockTrust(store, time).confirm(Viewer.of(store).actor());
        }
    }

    private int show(ClockTrust.Standing standing) {
        output.line(output.say(new Wording("Giờ máy: ", "The clock says: ")) + standing.now());
        output.line(output.say(standing.wording()));
        standing.newest()
                .ifPresent(last ->
                        output.line(output.say(new Wording("Thời điểm gần nhất đã biết: ", "The newest time known: "))
                                + last.truncatedTo(ChronoUnit.SECONDS)));
        if (output.json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("now", standing.now().toString());
            document.put("quality", standing.quality());
            document.put("newest", standing.newest().map(String::valueOf).orElse(null));
            output.document(document);
        }
        return standing.believed() ? Exit.DONE : Exit.NO;
    }
}
