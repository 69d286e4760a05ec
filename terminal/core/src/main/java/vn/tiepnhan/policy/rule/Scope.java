package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.data.BadValue;

/** When and to what a row applies: days at the counter, both inclusive, and conditions that all hold. */
record Scope(@Nullable LocalDate from, @Nullable LocalDate to, List<Condition> conditions) {
    Scope {
        conditions = List.copyOf(conditions);
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadValue("to trước from", "to is before from");
        }
    }

    boolean covers(Situation situation) {
        LocalDate day = situation.facts().at().toLocalDate();
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to)) && hold(situation);
    }

    /** A loop, not a stream: the examination of many rules asks this many million times. */
    private boolean hold(Situation situation) {
        for (Condition condition : conditions) {
            if (!condition.holds(situation)) {
                return false;
            }
        }
        return true;
    }
}
