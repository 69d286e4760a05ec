package vn.tiepnhan.reception;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.clock.Known;
import vn.tiepnhan.clock.NewestTime;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;

/** How far a terminal's time is believed, and a person's word that it is right. Blocks. */
public final class ClockTrust {
    private final Store store;
    private final Timekeeper time;

    /** @param time of the machine, not stated by anybody */
    public ClockTrust(Store store, Timekeeper time) {
        this.store = store;
        this.time = time;
    }

    /**
     * @param quality SYNCED, HELD or FLOOR
     * @param newest a time that is past, whatever the clock says
     */
    public record Standing(LocalDateTime now, String quality, Optional<LocalDateTime> newest) {
        /** Whether slips name a date of appointment by it. */
        public boolean believed() {
            return !quality.equals("FLOOR");
        }

        public Wording wording() {
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
                            "Không tin được: giờ này sớm hơn, hoặc hơn một năm sau những gì máy đã ghi. Phiếu sẽ không ghi ngày hẹn. Hãy chỉnh giờ hoặc nối mạng; nếu đã đối chiếu và thấy đúng thì xác nhận: ở quầy bấm Ctrl J, ở dòng lệnh tiepnhan clock --confirm.",
                            "Not believed: it is before, or more than a year after, what was recorded here. Slips name no date. Set the clock or connect the network; if you compared it and it is right, confirm it: Ctrl J at the counter, or tiepnhan clock --confirm.");
            };
        }
    }

    public Standing standing() {
        Known known = store.read(Known::of);
        return new Standing(time.now().truncatedTo(ChronoUnit.SECONDS), time.qualityNow(known), known.newest());
    }

    /** A person compared the clock with another one; the log bears their name. */
    public void confirm(String who) {
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
