package vn.tiepnhan.policy.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.policy.rule.RuleFinding;

/** Finds rows that contradict each other, that leave days between them, and that name what the rules do not know. */
public final class PublishedExaminer {
    private final Published published;
    private final Policy policy;
    private final List<RuleFinding> findings = new ArrayList<>();

    private PublishedExaminer(Published published, Policy policy) {
        this.published = published;
        this.policy = policy;
    }

    /** @param policy whose profiles and offices rows may name */
    public static List<RuleFinding> examine(Published published, Policy policy) {
        PublishedExaminer examiner = new PublishedExaminer(published, policy);
        examiner.targets();
        examiner.ivans();
        examiner.notices();
        return List.copyOf(examiner.findings);
    }

    private void targets() {
        published
                .targets()
                .forEach(target -> unknown("targets.yaml", target.id(), target.profiles(), policy.profiles()));
        BiPredicate<Target, Target> alike = (one, other) ->
                one.measure() == other.measure() && one.profiles().stream().anyMatch(other.profiles()::contains);
        pairs(published.targets(), alike, Target::span, (one, day) -> "targets.yaml " + one.id());
        gaps(published.targets(), alike, Target::span, target -> "targets.yaml " + target.id());
    }

    private void ivans() {
        pairs(
                published.ivans(),
                (one, other) -> one.id().equals(other.id()),
                Ivan::span,
                (one, from) -> "ivans.yaml " + one.id() + " (" + from + ")");
    }

    private void notices() {
        for (Notice notice : published.notices()) {
            unknown("notices.yaml", notice.id(), notice.profiles(), policy.profiles());
            unknown("notices.yaml", notice.id(), notice.offices(), policy.offices());
        }
    }

    private <T> void pairs(
            List<T> rows, BiPredicate<T, T> alike, Function<T, Span> span, BiFunction<T, LocalDate, String> name) {
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                T one = rows.get(i);
                T other = rows.get(j);
                if (alike.test(one, other) && span.apply(one).overlaps(span.apply(other))) {
                    String first = name.apply(one, span.apply(one).from());
                    String second = name.apply(other, span.apply(other).from());
                    add(
                            true,
                            "CLASH",
                            second,
                            "Trùng ngày với dòng " + first + ". Hãy ghi ngày cuối (to) cho dòng trước.",
                            "Holds on days of row " + first + " too. Give the earlier row a last day (to).");
                }
            }
        }
    }

    private <T> void gaps(List<T> rows, BiPredicate<T, T> alike, Function<T, Span> span, Function<T, String> name) {
        for (T ending : rows) {
            LocalDate to = span.apply(ending).to();
            List<LocalDate> later = rows.stream()
                    .filter(other -> to != null
                            && other != ending
                            && alike.test(ending, other)
                            && span.apply(other).from().isAfter(to))
                    .map(other -> span.apply(other).from())
                    .sorted()
                    .toList();
            if (to != null && !later.isEmpty() && later.get(0).isAfter(to.plusDays(1))) {
                String days = VietnameseDates.of(to.plusDays(1)) + " – "
                        + VietnameseDates.of(later.get(0).minusDays(1));
                add(
                        false,
                        "GAP",
                        name.apply(ending),
                        "Không dòng nào áp dụng trong các ngày " + days + ". Hãy kiểm tra có đúng ý không.",
                        "No row holds on " + days + ". Check that this is meant.");
            }
        }
    }

    private void unknown(String file, String id, List<String> named, Set<String> known) {
        Set<String> unknown = new TreeSet<>(named);
        unknown.removeAll(known);
        if (!unknown.isEmpty()) {
            add(
                    true,
                    "UNKNOWN_NAME",
                    file + " " + id,
                    "Không có cấu hình hoặc cơ quan " + unknown + "; có: " + known + ".",
                    "There is no profile or office " + unknown + "; there are " + known + ".");
        }
    }

    private void add(boolean error, String code, String row, String vi, String en) {
        findings.add(new RuleFinding(error, code, "", row, new Wording(vi, en)));
    }
}
