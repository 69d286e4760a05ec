package vn.tiepnhan.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Problem;

final class WorkerLinesTest {
    private static final LocalDate TODAY = LocalDate.of(2015, 10, 2);

    private static Body.Worker worker(int n, String bhxh, String birth, String card, String validTo) {
        return new Body.Worker(n, "Võ Quốc Tuyết", bhxh, birth, "GH", "06/2015", card, validTo);
    }

    private static Body.Worker born(String birth) {
        return worker(1, "7987885988", birth, "", "");
    }

    private static String said(Body.Worker... workers) {
        return WorkerLines.examine(List.of(workers), TODAY)
                .map(problem -> problem.wording().vi())
                .orElse("");
    }

    @Test
    void passesOverWhatUnitsReallyPrint() {
        assertThat(said(
                        worker(1, "7987885988", "27/02/1971", "DN4797987885988", "31/12/2015"),
                        worker(2, "", "1980", "", "")))
                .isEmpty();
    }

    @Test
    void nobodyIsBornOnTheThirtyFirstOfFebruary() {
        assertThat(said(born("31/02/1971"))).contains("dòng 1", "31/02/1971", "Hãy hỏi người nộp");
        assertThat(said(born("29/02/2000"))).isEmpty();
        assertThat(said(born("29/02/2001"))).contains("29/02/2001");
    }

    @Test
    void nobodyIsBornTomorrowNorInTheCenturyBeforeLast() {
        assertThat(said(born("03/10/2015"))).contains("03/10/2015");
        assertThat(said(born("02/10/2015"))).isEmpty();
        assertThat(said(born("31/12/1899"))).contains("1899");
        assertThat(said(born("2016"))).contains("2016");
    }

    @Test
    void namesWrongNumbersAndThePersonWhoStandsThereTwice() {
        assertThat(said(worker(3, "798788598", "1980", "DN9797987885988", "31/02/2016")))
                .contains("3 chỗ", "10 chữ số", "15 ký tự", "hạn thẻ “31/02/2016”");
        assertThat(said(worker(1, "7987885988", "1980", "", ""), worker(2, "7987885988", "1980", "", "")))
                .contains("dòng 2 trùng mã số BHXH với dòng 1");
    }

    @Test
    void fiveThousandWrongLinesAreStillOneSentence() {
        List<Body.Worker> many = IntStream.rangeClosed(1, 5000)
                .mapToObj(n -> worker(n, "", "31/02/1971", "", ""))
                .toList();
        Problem problem = WorkerLines.examine(many, TODAY).orElseThrow();
        assertThat(problem.code()).isEqualTo("WORKER_LINES");
        assertThat(problem.wording().vi()).contains("5000 chỗ", "4996 chỗ khác").hasSizeLessThan(400);
        assertThat(problem.wording().en()).contains("4996 more");
    }
}
