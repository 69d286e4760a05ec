package vn.tiepnhan.policy.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.data.BadValue;

/**
 * Days on which something holds, both inclusive.
 *
 * @param to last day, null for no end
 */
public record Span(LocalDate from, @Nullable LocalDate to) {
    public Span {
        if (to != null && to.isBefore(from)) {
            throw new BadValue(
                    "to (" + to + ") trước from (" + from + ")", "to (" + to + ") is before from (" + from + ")");
        }
    }

    /** Whether a day lies in it. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Span other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
