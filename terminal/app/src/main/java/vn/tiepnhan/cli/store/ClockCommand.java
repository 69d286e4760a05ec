package vn.tiepnhan.cli.store;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.cli.verb.DataFolder;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.cli.verb.Viewer;
import vn.tiepnhan.clock.Known;
import vn.tiepnhan.clock.NewestTime;
import vn.tiepnhan.dossier.Wording;
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
            return show(store.read(Known::of));
        }
    }

    private void confirmed() {
        try (Store store = data.open("clock")) {
            String who = Viewer.of(store).actor();
            LocalDateTime now = time.now().truncatedTo(ChronoUnit.SECONDS);
            store.write(tables -> {
                Optional<LocalDateTime> newest = NewestTime.of(tables);
                NewestTime.confirm(tables, now);
                return tables.audit()
                        .append(new AuditRecord(
                                now.toString(),
                                "CLOCK",
                                who,
                                "",
                                Map.of(
                                        "what",
                                        "CONFIRMED",
                                        "last",
                                        newest.map(String::valueOf).orElse(""))));
            });
        }
    }

    private int show(Known known) {
        Optional<LocalDateTime> newest = known.newest();
        LocalDateTime now = time.now().truncatedTo(ChronoUnit.SECONDS);
        String quality = time.qualityNow(known);
        boolean believed = !quality.equals("FLOOR");
        output.line(output.say(new Wording("Giờ máy: ", "The clock says: ")) + now);
        output.line(output.say(said(quality)));
        newest.ifPresent(
                last -> output.line(output.say(new Wording("Thời điểm gần nhất đã biết: ", "The newest time known: "))
                        + last.truncatedTo(ChronoUnit.SECONDS)));
        if (output.json()) {
            Map<String, @Nullable Object> document = new LinkedHashMap<>();
            document.put("now", now.toString());
            document.put("quality", quality);
            document.put("newest", newest.map(String::valueOf).orElse(null));
            output.document(document);
        }
        return believed ? Exit.DONE : Exit.NO;
    }

    private static Wording said(String quality) {
        return switch (quality) {
            case "SYNCED" ->
                new Wording(
                        "Đúng: máy chủ giờ hoặc trung tâm đã xác nhận giờ này.",
                        "Right: a time server, or the centre, vouches for it.");
            case "HELD" ->
                new Wording(
                        "Chưa đồng bộ với máy chủ giờ, nhưng không có gì trái với giờ này.",
                        "Not set by a time server; nothing speaks against it.");
            default ->
                new Wording(
                        "Không tin được: giờ này sớm hơn, hoặc hơn một năm sau những gì máy đã ghi. Phiếu sẽ không ghi ngày"
                                + " hẹn. Hãy chỉnh giờ hoặc nối mạng; nếu đã đối chiếu và thấy đúng: tiepnhan clock --confirm.",
                        "Not believed: it is before, or more than a year after, what was recorded here. Slips name no date."
                                + " Set the clock or connect the network; if you compared it and it is right: tiepnhan clock"
                                + " --confirm.");
        };
    }
}
