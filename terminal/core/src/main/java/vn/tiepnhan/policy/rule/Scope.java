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
        return (from == null || !day.isBefore(from))
                && (to == null || !day.isAfter(to))
                && conditions.stream().allMatch(condition -> condition.holds(situation));
    }
}
