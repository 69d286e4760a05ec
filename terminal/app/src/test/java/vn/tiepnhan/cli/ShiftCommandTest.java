package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From opening a shift to the list for the back office. */
final class ShiftCommandTest {
    @TempDir
    Path folder;

    private Run run(String verb, String time, String... words) {
        List<String> all = new ArrayList<>(List.of(verb));
        all.addAll(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--at", time, "--json"));
        return Run.of(all.toArray(String[]::new));
    }

    private String receive(String unit, String officer, String time) {
        return receive(unit, officer, time, "hcm-2015", "103");
    }

    private String receive(String unit, String officer, String time, String profile, String procedure) {
        Run run = run(
                "receive",
                time,
                "--profile",
                profile,
                "--officer",
                officer,
                "--presenter",
                "Nguyễn Văn Mít",
                "--pre-sent",
                "yes",
                "--unit",
                unit,
                "--mst",
                "0100109106",
                "--procedure",
                procedure,
                "--reason",
                "Máy quét hỏng");
        assertThat(run.json().path("receipt").asText()).as(run.err()).hasSize(12);
        return run.json().path("receipt").asText();
    }

    @Test
    void countsWhatWasDoneSinceItWasOpened() {
        receive("TA0009Z", "Lê Thị Sớm", "2015-09-30T07:00");
        assertThat(run("shift", "2015-09-30T07:30", "open", "--officer", "Trần Thị Bưởi")
                        .exit())
                .isZero();
        receive("TA0001Z", "Trần Thị Bưởi", "2015-09-30T08:00");
        receive("TA0002Z", "Lê Văn Ổi", "2015-09-30T08:10");
        String wrong = receive("TA0003Z", "Trần Thị Bưởi", "2015-09-30T08:20");
        run("void", "2015-09-30T08:25", wrong, "--reason", "nhầm đơn vị", "--officer", "Trần Thị Bưởi");

        JsonNode shown = run("shift", "2015-09-30T11:30", "show").json();
        assertThat(shown.at("/totals/RECEIVED").asInt()).isEqualTo(2);
        assertThat(shown.at("/totals/VOIDED").asInt()).isEqualTo(1);
        assertThat(shown.at("/totals/UNPRINTED").asInt()).isEqualTo(2);
        assertThat(shown.at("/officers/Lê Văn Ổi/RECEIVED").asInt()).isEqualTo(1);
        assertThat(shown.path("open").findValuesAsText("kind")).contains("UNPRINTED", "UNSENT");

        Run closed = run("shift", "2015-09-30T11:31", "close", "--officer", "Trần Thị Bưởi");
        assertThat(closed.json().path("closedAt").asText()).isEqualTo("2015-09-30T11:31");
        receive("TA0004Z", "Lê Văn Ổi", "2015-09-30T13:00");
        assertThat(run("shift", "2015-09-30T13:05", "show")
                        .json()
                        .at("/totals/RECEIVED")
                        .asInt())
                .as("a closed shift's account never changes")
                .isEqualTo(2);
    }

    /** What comes between two shifts belongs to the next look at what is open, never to nobody. */
    @Test
    void aShiftIsOpenedOnceAndClosedOnce() {
        assertThat(run("shift", "2015-09-30T07:30", "close", "--officer", "A").exit())
                .isEqualTo(2);
        assertThat(run("shift", "2015-09-30T07:30", "open", "--officer", "A").exit())
                .isZero();
        Run again = run("shift", "2015-09-30T07:40", "open", "--officer", "B");
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("chưa đóng", "A");
        assertThat(run("shift", "2015-09-30T11:30", "close", "--officer", "A").exit())
                .isZero();
        assertThat(run("shift", "2015-09-30T13:00", "open", "--officer", "B")
                        .json()
                        .path("shift")
                        .asInt())
                .isEqualTo(2);
        assertThat(run("shift", "2015-09-30T13:00", "show", "--shift", "9").exit())
                .isEqualTo(2);
        assertThat(Run.of("verify", "--data", folder.resolve("data").toString()).exit())
                .isZero();
    }

    @Test
    void theNextMorningBeginsWithWhatIsLeft() {
        run("shift", "2015-09-30T07:30", "open", "--officer", "A");
        receive("TA0001Z", "A", "2015-09-30T08:00", "thanh-hoa-2015", "600");
        run("shift", "2015-09-30T16:30", "close", "--officer", "A");

        JsonNode morning =
                run("shift", "2015-12-01T07:30", "open", "--officer", "B").json();
        assertThat(morning.path("open").findValuesAsText("kind")).contains("UNPRINTED", "UNSENT", "OVERDUE");
        assertThat(morning.at("/totals/RECEIVED").asInt()).isZero();
    }

    @Test
    void writesAListToSignAndPrintsTheAccount() throws IOException {
        run("shift", "2015-09-30T07:30", "open", "--officer", "Trần Thị Bưởi");
        String receipt = receive("TA0001Z", "Trần Thị Bưởi", "2015-09-30T08:00");
        Path paper = folder.resolve("paper");
        assertThat(run("shift", "2015-09-30T16:30", "close", "--officer", "Trần Thị Bưởi", "--printer", "sim:" + paper)
                        .exit())
                .isZero();
        try (Stream<Path> files = Files.walk(paper)) {
            assertThat(files.filter(file -> file.toString().endsWith(".png"))).hasSize(1);
        }
        Path list = folder.resolve("ban-giao.pdf");
        assertThat(run("shift", "2015-09-30T16:31", "list", "--out", list.toString())
                        .exit())
                .isZero();
        assertThat(ReportCommandTest.text(list))
                .contains("DANH SÁCH BÀN GIAO HỒ SƠ", "NGƯỜI GIAO", "NGƯỜI NHẬN", "TA0001Z")
                .contains(receipt.substring(5, 11));
        assertThat(run("shift", "2015-09-30T16:32", "list").exit()).isEqualTo(1);
    }
}
