package vn.tiepnhan.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.wire.DossierLine;

/**
 * What the centre's signed receipts say of the time. A receipt may be old, because the same line gets the same one for ever;
 * but it is never older than its line. So the true time lies between the centre's and that plus the age of the line, which
 * the monotonic clock knows. A clock that shows a time in there is vouched for.
 */
public final class CentreTime {
    /** Setting: {@link Reading} of the moment. */
    private static final String VOUCHED = "clock.vouched";

    /** Setting: the newest time of the centre, local, which is past from then on. */
    private static final String HEARD = "clock.centre";

    /** An older line says too little. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** A minute on a slip is not worth doubting a clock for two. */
    private static final Duration SLACK = Duration.ofMinutes(2);

    /** A centre this far after all that is known here has a wrong clock itself. */
    private static final Duration LEAP = Duration.ofDays(400);

    private CentreTime() {}

    static Optional<Reading> vouched(Tables tables) {
        return tables.settings().get(VOUCHED).flatMap(Reading::parse);
    }

    static Optional<LocalDateTime> heard(Tables tables) {
        return tables.settings().get(HEARD).filter(text -> !text.isEmpty()).map(LocalDateTime::parse);
    }

    static void forget(Tables tables) {
        tables.settings().put(HEARD, "");
        tables.settings().put(VOUCHED, "");
    }

    /**
     * A receipt was verified. The clock is never set by it, and no time that is past here becomes future again.
     *
     * @param centre the signed time
     * @param received when and by which clocks the line was written
     * @return whether the clock is vouched for now
     */
    public static boolean confirmed(
            Tables tables, Instant centre, DossierLine.ReceivedAt received, Reading now, ZoneId zone) {
        LocalDateTime said = LocalDateTime.ofInstant(centre, zone);
        Optional<LocalDateTime> newest = NewestTime.of(tables);
        if (newest.filter(known -> said.isAfter(known.plus(LEAP))).isPresent()) {
            return false;
        }
        if (newest.filter(known -> !said.isAfter(known)).isEmpty()) {
            tables.settings().put(HEARD, said.toString());
        }
        boolean fits = fits(centre, received, now);
        tables.settings().put(VOUCHED, fits ? now.text() : "");
        return fits;
    }

    private static boolean fits(Instant centre, DossierLine.ReceivedAt received, Reading now) {
        Duration age = Duration.ofNanos(now.monotonicNanos() - received.monotonicNanos());
        return !now.bootId().isEmpty()
                && now.bootId().equals(received.bootId())
                && !age.isNegative()
                && age.compareTo(LONGEST) <= 0
                && !now.wall().isBefore(centre.minus(SLACK))
                && !now.wall().isAfter(centre.plus(age).plus(SLACK));
    }
}
