package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Facts;

/**
 * Facts that few rows ask for: what was found out about the unit and its filing. Each value is one more time all cases, so
 * they vary only where a row names them, and only in cases to which the rest of that row applies.
 *
 * @param rows those that name such facts, without them
 */
record AskedFacts(List<Scope> rows, TreeSet<LocalDate> filed, boolean registered, TreeSet<Integer> earlierExceptions) {
    /** Those that rows and their cases can tell apart. */
    static AskedFacts of(List<Rule> rules) {
        AskedFacts asked = new AskedFacts(new ArrayList<>(), new TreeSet<>(), false, new TreeSet<>());
        for (Rule rule : rules) {
            List<Condition> conditions = new ArrayList<>();
            collect(rule, conditions);
            List<Condition> named =
                    conditions.stream().filter(AskedFacts::varies).toList();
            if (!named.isEmpty()) {
                asked.rows.add(without(rule.scope()));
                asked = asked.and(named);
            }
        }
        return asked;
    }

    static boolean varies(Condition condition) {
        return condition instanceof Condition.FiledFrom
                || condition instanceof Condition.RegisteredIs
                || condition instanceof Condition.ExceptionsFrom;
    }

    private static Scope without(Scope scope) {
        return new Scope(
                scope.from(),
                scope.to(),
                scope.conditions().stream()
                        .filter(condition -> !varies(condition))
                        .toList());
    }

    private AskedFacts and(List<Condition> named) {
        boolean asksWhetherRegistered = registered;
        for (Condition condition : named) {
            if (condition instanceof Condition.FiledFrom from) {
                filed.add(from.from().minusDays(1));
            } else if (condition instanceof Condition.ExceptionsFrom exceptions) {
                earlierExceptions.add(exceptions.least());
            } else {
                asksWhetherRegistered = true;
            }
        }
        return new AskedFacts(rows, filed, asksWhetherRegistered, earlierExceptions);
    }

    private static void collect(Rule rule, List<Condition> conditions) {
        conditions.addAll(rule.scope().conditions());
        rule.cases().forEach(inner -> collect(inner, conditions));
    }

    /**
     * The cases besides one in which nothing of this was said. A day of filing that is not said is the day at the counter,
     * and none lies after it.
     */
    List<Facts> besides(Situation plain) {
        if (rows.stream().noneMatch(row -> row.covers(plain))) {
            return List.of();
        }
        List<Facts> all = new ArrayList<>();
        for (LocalDate day : days(plain.facts().at().toLocalDate())) {
            for (Boolean known : registrations()) {
                for (int count : counts()) {
                    if (day != null || known != null || count > 0) {
                        all.add(plain.facts().withUnit(day, known, count));
                    }
                }
            }
        }
        return all;
    }

    private List<@Nullable LocalDate> days(LocalDate today) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        days.add(null);
        days.addAll(filed.headSet(today));
        return days;
    }

    private List<@Nullable Boolean> registrations() {
        List<@Nullable Boolean> values = new ArrayList<>();
        values.add(null);
        if (registered) {
            values.addAll(List.of(true, false));
        }
        return values;
    }

    private List<Integer> counts() {
        List<Integer> values = new ArrayList<>(List.of(0));
        values.addAll(earlierExceptions.tailSet(1));
        return values;
    }
}
