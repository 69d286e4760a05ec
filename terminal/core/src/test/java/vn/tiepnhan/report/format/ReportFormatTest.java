package vn.tiepnhan.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.report.Report;

final class ReportFormatTest {
    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);
    private static final List<Wording> COLUMNS = List.of(new Wording("STT", "No."), new Wording("Đơn vị", "Unit"));

    private static Report of(List<List<String>> rows) {
        return new Report(new Wording("Sổ", "Register"), DAY, DAY, COLUMNS, rows);
    }

    @Test
    void aListLongerThanPaperTakesIsSentToASpreadsheet() {
        Report fits = of(Collections.nCopies(60_000, List.of("1", "TA00001")));
        Report long60001 = of(Collections.nCopies(60_001, List.of("1", "TA00001")));
        assertThat(ReportFormat.pdf.unfit(fits)).isEmpty();
        assertThat(ReportFormat.xlsx.unfit(long60001)).isEmpty();
        assertThat(ReportFormat.csv.unfit(long60001)).isEmpty();
        assertThat(ReportFormat.pdf.unfit(long60001).map(Problem::code)).contains("TOO_LONG_FOR_PAPER");
        assertThat(ReportFormat.pdf.unfit(long60001).map(problem -> problem.wording()
                        .vi()))
                .hasValueSatisfying(said -> assertThat(said).contains("60001", "60000", "xlsx"));
    }

    @Test
    void csvCellsAreQuotedWhereTheyMustAndNeverFormulas() {
        Report report = of(List.of(
                List.of("1", "Công ty \"A\", B"),
                List.of("2", "=1+1"),
                List.of("3", "a;b"),
                List.of("4", "hai\ndòng")));
        assertThat(new String(ReportFormat.csv.write(report, "vi"), StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFSTT,Đơn vị\r\n1,\"Công ty \"\"A\"\", B\"\r\n2,'=1+1\r\n3,\"a;b\"\r\n4,\"hai\ndòng\"\r\n");
    }

    @Test
    void aTableStandsInColumnsWithFiguresToTheRight() {
        Report report = of(List.of(List.of("9", "TA00001"), List.of("10", "Ủy ban")));
        assertThat(new String(ReportFormat.table.write(report, "en"), StandardCharsets.UTF_8))
                .isEqualTo("Register  02/03/2015 – 02/03/2015\nNo.  Unit\n  9  TA00001\n 10  Ủy ban\n");
    }
}
