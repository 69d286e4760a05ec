package vn.tiepnhan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Units;
import vn.tiepnhan.store.Units.Unit;

/** How far the units of an office are with electronic filing, against the targets of the documents. */
public final class UnitReports {
    /** S0-5 and S1-5: 90 % from 01/10/2015; S3-13: all registered by 31/10/2015. */
    private static final Map<String, Target> TARGETS = Map.of(
            "hcm-2015", new Target(90, LocalDate.of(2015, 10, 1)),
            "thanh-hoa-2015", new Target(100, LocalDate.of(2015, 10, 31)));

    private final Store store;

    public UnitReports(Store store) {
        this.store = store;
    }

    /** @param percent of units that are to file electronically, from that day on */
    record Target(int percent, LocalDate from) {}

    /** Share of units that file electronically, by officer in charge or sort of unit. */
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
        Target target = TARGETS.get(profile);
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
                rows);
    }

    private static List<String> row(String name, int[] sum, @Nullable Target target) {
        int needed = target == null ? 0 : (sum[0] * target.percent() + 99) / 100;
        return List.of(
                name,
                String.valueOf(sum[0]),
                String.valueOf(sum[1]),
                String.format(Locale.ROOT, "%.1f %%", sum[0] == 0 ? 0.0 : 100.0 * sum[1] / sum[0]),
                target == null ? "" : target.percent() + " % từ " + VietnameseDates.of(target.from()),
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
                        unit.state() == Units.State.STOPPED ? "đã ngừng" : "chưa đăng ký",
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
