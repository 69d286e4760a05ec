package vn.tiepnhan.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.published.Published;
import vn.tiepnhan.policy.published.Target;
import vn.tiepnhan.policy.published.Target.Measure;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.Units.Unit;

/** How far the units of an office are with electronic filing, against the targets of the documents. */
public final class UnitReports {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Store store;
    private final Published published;

    /** @param published whose targets the figures are held against */
    public UnitReports(Store store, Published published) {
        this.store = store;
        this.published = published;
    }

    /** Share of units that file electronically, by officer in charge or sort of unit, against the profile's target. */
    public Report share(boolean bySort, String profile, LocalDate day) {
        Function<Unit, String> key = bySort ? Unit::sort : Unit::collector;
        Map<String, int[]> sums = new TreeMap<>();
        int[] all = new int[2];
        for (Unit unit : store.read(tables -> tables.units().all())) {
            int[] sum = sums.computeIfAbsent(key.apply(unit).isBlank() ? "–" : key.apply(unit), fresh -> new int[2]);
            int electronic = unit.state().electronic() ? 1 : 0;
            sum[0]++;
            sum[1] += electronic;
            all[0]++;
            all[1] += electronic;
        }
        Target target = published
                .target(profile, Measure.ELECTRONIC_SHARE, day)
                .or(() -> published.target(profile, Measure.REGISTERED_SHARE, day))
                .orElse(null);
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((name, sum) -> rows.add(row(name, sum, target)));
        if (rows.size() > 1) {
            rows.add(row("Tổng cộng", all, target));
        }
        return new Report(
                new Wording("Tỷ lệ đơn vị giao dịch điện tử", "Share of units that file electronically"),
                day,
                day,
                List.of(
                        bySort
                                ? new Wording("Loại đơn vị", "Sort of unit")
                                : new Wording("Chuyên quản thu", "Collection officer"),
                        new Wording("Số đơn vị", "Units"),
                        new Wording("Điện tử", "Electronic"),
                        new Wording("Tỷ lệ", "Share"),
                        new Wording("Chỉ tiêu", "Target"),
                        new Wording("Còn thiếu", "Missing")),
                rows,
                chart(sums, all, target));
    }

    private static Chart chart(Map<String, int[]> sums, int[] all, @Nullable Target target) {
        List<Chart.Bar> bars = new ArrayList<>();
        sums.forEach((name, sum) -> bars.add(new Chart.Bar(name, List.of(percent(sum)))));
        if (bars.size() > 1) {
            bars.add(new Chart.Bar("Tổng cộng", List.of(percent(all))));
        }
        Chart.Goal goal = target == null ? null : new Chart.Goal(target.value().doubleValue(), target.text());
        return new Chart(List.of(new Wording("Điện tử", "Electronic")), bars, true, goal);
    }

    private static double percent(int[] sum) {
        return sum[0] == 0 ? 0 : 100.0 * sum[1] / sum[0];
    }

    private static List<String> row(String name, int[] sum, @Nullable Target target) {
        int needed = target == null
                ? 0
                : target.value()
                        .multiply(BigDecimal.valueOf(sum[0]))
                        .divide(HUNDRED, 0, RoundingMode.CEILING)
                        .intValue();
        return List.of(
                name,
                String.valueOf(sum[0]),
                String.valueOf(sum[1]),
                String.format(Locale.ROOT, "%.1f %%", percent(sum)),
                target == null ? "" : target.text(),
                target == null ? "" : String.valueOf(Math.max(0, needed - sum[1])));
    }

    /** Units that do not file electronically, for reminders. */
    public Report unregistered(LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        for (Unit unit : store.read(tables -> tables.units().all())) {
            if (!unit.state().electronic()) {
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        unit.code(),
                        unit.name(),
                        unit.mst(),
                        unit.sort(),
                        unit.state().wording().vi(),
                        unit.collector()));
            }
        }
        return new Report(
                new Wording("Đơn vị chưa giao dịch điện tử", "Units that do not file electronically"),
                day,
                day,
                List.of(
                        new Wording("STT", "No."),
                        new Wording("Mã đơn vị", "Unit"),
                        new Wording("Tên đơn vị", "Name"),
                        new Wording("MST", "Tax code"),
                        new Wording("Loại", "Sort"),
                        new Wording("Tình trạng", "State"),
                        new Wording("Chuyên quản thu", "Collection officer")),
                rows);
    }
}
