package vn.tiepnhan.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.store.Tables;

/**
 * Tells the log when the wall clock was set, also while no program ran: the first act of a program keeps a reading. Every
 * later act costs a comparison. Used under the store's writer.
 */
public final class ClockLog {
    /** Setting: both clocks as the last program first read them. */
    private static final String READING = "clock.reading";

    private final ZoneId zone;
    private @Nullable Reading last;

    public ClockLog(ZoneId zone) {
        this.zone = zone;
    }

    /** To be called by every act that the machine's clock gives a time to, in its transaction. */
    public void tell(Tables tables, Reading now) {
        boolean first = last == null;
        Reading before = last == null
                ? tables.settings().get(READING).flatMap(Reading::parse).orElse(now)
                : last;
        last = now;
        Duration by = now.setSince(before);
        if (!by.isZero()) {
            append(tables, now, "SET", by, before.wall());
        } else if (first && !now.bootId().equals(before.bootId())) {
            wokeEarlier(tables, now, before);
        }
        if (first || !by.isZero()) {
            tables.settings().put(READING, now.text());
        }
    }

    /** After a power cut a machine without a battery clock wakes in the past. */
    private void wokeEarlier(Tables tables, Reading now, Reading before) {
        Instant newest = NewestTime.of(tables)
                .map(at -> at.atZone(zone).toInstant())
                .filter(at -> at.isAfter(before.wall()))
                .orElse(before.wall());
        if (now.wall().isBefore(newest)) {
            append(tables, now, "WOKE_EARLIER", Duration.between(newest, now.wall()), newest);
        }
    }

    private void append(Tables tables, Reading now, String what, Duration by, Instant before) {
        tables.audit()
                .append(new AuditRecord(
                        local(now.wall()),
                        "CLOCK",
                        "",
                        "",
                        Map.of(
                                "what", what,
                                "seconds", String.valueOf(by.toSeconds()),
                                "last", local(before))));
    }

    private String local(Instant wall) {
        return LocalDateTime.ofInstant(wall, zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
