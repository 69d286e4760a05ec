package vn.tiepnhan.ui.gallery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.report.Chart;
import vn.tiepnhan.report.Grouping;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.report.ReportKind;

/** A month of an invented counter as its report shows it. */
final class SampleReport {
    private static final List<Wording> PARTS = List.of(
            new Wording("Đã tiếp nhận", "Received"),
            new Wording("Trường hợp đặc biệt", "Special cases"),
            new Wording("Chưa tiếp nhận", "Not received"));

    private SampleReport() {}

    static Report of(LocalDate from, LocalDate to) {
        List<Wording> columns = new ArrayList<>(List.of(Grouping.officer.heading()));
        columns.addAll(PARTS);
        List<List<String>> rows = new ArrayList<>();
        List<Chart.Bar> bars = new ArrayList<>();
        add("Lê Thị Minh Châu", 214, 11, 37, rows, bars);
        add("Phạm Văn An", 188, 4, 29, rows, bars);
        add("Nguyễn Hoàng Yến", 96, 2, 8, rows, bars);
        add("Trần Bảo Long", 41, 0, 5, rows, bars);
        return new Report(ReportKind.summary.title(), from, to, columns, rows, new Chart(PARTS, bars, false, null));
    }

    private static void add(
            String who, int received, int special, int not, List<List<String>> rows, List<Chart.Bar> bars) {
        rows.add(List.of(who, String.valueOf(received), String.valueOf(special), String.valueOf(not)));
        bars.add(new Chart.Bar(who, List.of((double) received, (double) special, (double) not)));
    }
}
