package vn.tiepnhan.policy.rule;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.DecisionCase;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;

/**
 * Asks a profile's rules every case there is: all facts its conditions can tell apart, on every day on which something
 * begins or ends and the days around it. Procedures that no row tells apart are asked once. So "never fires" is a proof,
 * not a guess.
 */
final class RuleExaminer {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 3);

    private final Profile profile;
    private final RuleBook book;
    private final RuleOverlaps overlaps;
    private final AskedFacts asked;

    RuleExaminer(Profile profile, RuleBook book) {
        this.profile = profile;
        this.book = book;
        this.overlaps = new RuleOverlaps(book.rules());
        this.asked = AskedFacts.of(book.rules());
    }

    /** The rows that decide some case; asks them all, once. */
    Set<String> fired() {
        Set<String> fired = new HashSet<>();
        for (LocalDate day : days()) {
            each(day, (situation, rule) -> {
                fired.add(rule.row());
                overlaps.hear(situation);
            });
        }
        return fired;
    }

    /** @param fired rows that decide some case, here or in another profile */
    List<RuleFinding> findings(Set<String> fired) {
        List<RuleFinding> findings = new ArrayList<>(unknownProcedures());
        namedAgain(book.rules(), new HashSet<>(), findings);
        for (Rule rule : book.rules()) {
            neverFires(rule, fired, findings);
        }
        findings.addAll(RestingExaminer.findings(profile.id(), book.rules()));
        findings.addAll(gaps());
        findings.addAll(overlaps.findings(profile.id()));
        return findings;
    }

    /** The cases of receiving on one day, one line for each way to hand in. */
    List<DecisionCase> table(LocalDate day) {
        List<DecisionCase> table = new ArrayList<>();
        each(day, (situation, rule) -> {
            Facts facts = situation.facts();
            boolean plain = facts.filed() == null && facts.registered() == null && facts.earlierExceptions() == 0;
            if (facts.event() == Facts.Event.RECEIVE && plain) {
                table.add(new DecisionCase(
                        facts.event(),
                        facts.filer(),
                        facts.channel(),
                        facts.procedure(),
                        facts.barcode(),
                        facts.preSent(),
                        facts.incident(),
                        rule.verdict().outcome(),
                        rule.id().name(),
                        rule.row()));
            }
        });
        return table;
    }

    private void each(LocalDate day, BiConsumer<Situation, Rule> told) {
        Set<String> events = events();
        boolean handedOver = false;
        for (String procedure : representatives()) {
            EveryCase cases = new EveryCase(procedure, day.atTime(MORNING), events);
            cases.eachReceiving(facts -> ask(facts, told));
            if (!handedOver || handOverAsksForProcedures()) {
                cases.eachHandingOver(facts -> ask(facts, told));
                handedOver = true;
            }
        }
    }

    /** Whether some row of handing over depends on the procedure; else one procedure stands for all. */
    private boolean handOverAsksForProcedures() {
        return book.rules().stream()
                .filter(rule -> rule.id().asksAt(Facts.Event.HAND_OVER) && rule.id() != RuleId.R8)
                .anyMatch(RuleExaminer::asksForProcedures);
    }

    private static boolean asksForProcedures(Rule rule) {
        return rule.scope().conditions().stream()
                        .anyMatch(condition -> condition instanceof Condition.ProcedureIn
                                || condition instanceof Condition.ProcedureKnown
                                || condition instanceof Condition.FieldIn
                                || condition instanceof Condition.FieldSettled)
                || rule.cases().stream().anyMatch(RuleExaminer::asksForProcedures);
    }

    private void ask(Facts facts, BiConsumer<Situation, Rule> told) {
        Situation situation = book.situation(profile, facts);
        told.accept(situation, book.deciding(profile, situation));
        for (Facts other : asked.besides(situation)) {
            Situation besides = book.situation(profile, other);
            told.accept(besides, book.deciding(profile, besides));
        }
    }

    private void neverFires(Rule rule, Set<String> fired, List<RuleFinding> findings) {
        boolean lastWord = rule.id() == RuleId.R8;
        if (!fired.contains(rule.row())
                && rule.cases().stream().noneMatch(inner -> firedWithin(inner, fired))
                && !lastWord) {
            findings.add(
                    new RuleFinding(
                            true,
                            "NEVER_FIRES",
                            profile.id(),
                            rule.row(),
                            new Wording(
                                    "Dòng này không bao giờ được áp dụng: dòng khác luôn quyết định trước, hoặc điều kiện không thể xảy ra. Hãy bỏ dòng này hoặc sửa ngày và điều kiện.",
                                    "This row never decides anything: another one always does before it, or its conditions cannot be met. Remove it, or mend its dates and conditions.")));
        }
        for (Rule inner : rule.cases()) {
            neverFires(inner, fired, findings);
        }
    }

    /** Decisions name the row they rest on, so no two may bear one name. */
    private void namedAgain(List<Rule> rules, Set<String> names, List<RuleFinding> findings) {
        for (Rule rule : rules) {
            if (!names.add(rule.row())) {
                findings.add(
                        new RuleFinding(
                                true,
                                "NAMED_AGAIN",
                                profile.id(),
                                rule.row(),
                                new Wording(
                                        "Có hơn một dòng mang tên này; quyết định sẽ không rõ dựa vào dòng nào. Hãy đặt tên khác cho một dòng.",
                                        "More than one row bears this name; nobody could tell which of them a decision rests on. Give one of them another.")));
            }
            namedAgain(rule.cases(), names, findings);
        }
    }

    private static boolean firedWithin(Rule rule, Set<String> fired) {
        return fired.contains(rule.row()) || rule.cases().stream().anyMatch(inner -> firedWithin(inner, fired));
    }

    private List<RuleFinding> unknownProcedures() {
        List<RuleFinding> findings = new ArrayList<>();
        for (Rule rule : book.rules()) {
            for (Condition condition : rule.scope().conditions()) {
                if (condition instanceof Condition.ProcedureIn in) {
                    Set<String> unknown = new TreeSet<>(in.codes());
                    unknown.removeAll(profile.catalogue().keySet());
                    if (!unknown.isEmpty()) {
                        findings.add(new RuleFinding(
                                true,
                                "UNKNOWN_PROCEDURE",
                                profile.id(),
                                rule.row(),
                                new Wording(
                                        "Danh mục không có thủ tục " + unknown
                                                + ". Hãy thêm vào danh mục hoặc bỏ khỏi dòng này.",
                                        "The catalogue has no procedure " + unknown
                                                + ". Add it there, or take it out of this row.")));
                    }
                }
            }
        }
        return findings;
    }

    /** Rows of one rule with the same conditions, one ending and the next beginning later, with days between. */
    private List<RuleFinding> gaps() {
        List<RuleFinding> findings = new ArrayList<>();
        for (Rule ending : book.rules()) {
            LocalDate to = ending.scope().to();
            if (to == null) {
                continue;
            }
            boolean next =
                    book.rules().stream().anyMatch(other -> same(ending, other) && begins(other, to.plusDays(1)));
            Rule later = book.rules().stream()
                    .filter(other -> same(ending, other) && beginsAfter(other, to.plusDays(1)))
                    .findFirst()
                    .orElse(null);
            if (!next && later != null) {
                findings.add(new RuleFinding(
                        false,
                        "GAP",
                        profile.id(),
                        ending.row(),
                        new Wording(
                                "Sau ngày " + VietnameseDates.of(to) + " đến trước ngày "
                                        + VietnameseDates.of(Objects.requireNonNull(
                                                later.scope().from())) + " (dòng " + later.row()
                                        + ") không dòng nào của "
                                        + ending.id() + " áp dụng. Hãy kiểm tra có đúng ý không.",
                                "After " + to + " and before " + later.scope().from() + " (row " + later.row()
                                        + ") no row of " + ending.id() + " applies. Check that this is meant.")));
            }
        }
        return findings;
    }

    private static boolean same(Rule one, Rule other) {
        return !one.row().equals(other.row())
                && one.id() == other.id()
                && one.scope().conditions().equals(other.scope().conditions());
    }

    private static boolean beginsAfter(Rule rule, LocalDate day) {
        LocalDate from = rule.scope().from();
        return from != null && from.isAfter(day);
    }

    private static boolean begins(Rule rule, LocalDate by) {
        LocalDate from = rule.scope().from();
        LocalDate to = rule.scope().to();
        return (from == null || !from.isAfter(by)) && (to == null || !to.isBefore(by));
    }

    /** Every day on which a row begins or ends, the days around, and one before all. */
    private Set<LocalDate> days() {
        Set<LocalDate> days = new TreeSet<>();
        days.add(BEFORE_ALL);
        book.rules().forEach(rule -> collect(rule, days));
        return days;
    }

    private static void collect(Rule rule, Set<LocalDate> days) {
        around(rule.scope().from(), days);
        around(rule.scope().to(), days);
        for (Condition condition : rule.scope().conditions()) {
            if (condition instanceof Condition.FiledFrom filed) {
                around(filed.from(), days);
            }
        }
        rule.cases().forEach(inner -> collect(inner, days));
    }

    private static void around(@Nullable LocalDate day, Set<LocalDate> days) {
        if (day != null) {
            days.addAll(List.of(day.minusDays(1), day, day.plusDays(1)));
        }
    }

    /** What two profiles have in common when they decide alike: then one of them need not be asked. */
    Object alike() {
        return List.of(book, representatives());
    }

    /** One event of workers for each thing an event may mean. */
    private Set<String> events() {
        Map<Situation.CardDuty, String> sorts = new EnumMap<>(Situation.CardDuty.class);
        book.decreases().forEach((code, duty) -> sorts.merge(duty, code, (a, b) -> a.compareTo(b) < 0 ? a : b));
        return new TreeSet<>(sorts.values());
    }

    /** One procedure of each sort that rows can tell apart, and one the catalogue does not know. */
    private Set<String> representatives() {
        Set<String> named = new TreeSet<>();
        book.rules().forEach(rule -> names(rule, named));
        Map<Object, String> sorts = new LinkedHashMap<>();
        for (Procedure procedure : profile.catalogue().values()) {
            Object sort = named.contains(procedure.code())
                    ? procedure.code()
                    : List.of(procedure.fields(), procedure.unsettled() == null);
            sorts.merge(sort, procedure.code(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
        Set<String> codes = new TreeSet<>(sorts.values());
        codes.add("0000");
        return codes;
    }

    private static void names(Rule rule, Set<String> named) {
        for (Condition condition : rule.scope().conditions()) {
            if (condition instanceof Condition.ProcedureIn in) {
                named.addAll(in.codes());
            }
        }
        rule.cases().forEach(inner -> names(inner, named));
    }
}
