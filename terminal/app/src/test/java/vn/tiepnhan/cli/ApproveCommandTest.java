package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier Thanh Hóa's letter leaves to the supervisor, from the shell. */
final class ApproveCommandTest {
    @TempDir
    private Path folder;

    private Run run(String pins, String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--data", folder.resolve("data").toString(), "--json"));
        return Run.with(pins.getBytes(StandardCharsets.US_ASCII), all.toArray(String[]::new));
    }

    @BeforeEach
    void staffed() {
        run("913577\n", "staff", "add", "lanh-dao", "--name", "Lê Văn Đạo", "--role", "SUPERVISOR");
        run("913577\n", "staff", "login", "lanh-dao");
        run("770426\n", "staff", "add", "chau", "--name", "Trần Thị Châu");
        run("770426\n482915\n", "staff", "login", "chau");
    }

    private Run receive(String pin, String unit, String... more) {
        List<String> words = new ArrayList<>(List.of("receive", "--profile", "thanh-hoa-2015", "--procedure", "600"));
        if (!List.of(more).contains("--at")) {
            words.addAll(List.of("--at", "2015-11-10T09:00"));
        }
        words.addAll(List.of("--unit", unit, "--mst", "0100109106", "--reason", "nhập tay", "--incident", "OTHER"));
        words.addAll(List.of("--description", "Cháy trụ sở", "--commitment", "yes"));
        words.addAll(List.of(more));
        return run(pin, words.toArray(String[]::new));
    }

    @Test
    void aSupervisorApprovesLaterAndTheDossierIsReceived() {
        Run asked = receive("", "TA01234Z");
        assertThat(asked.exit()).as(asked.err()).isEqualTo(2);
        assertThat(asked.json().at("/outcome").asText()).isEqualTo("SUPERVISOR");
        String draft = asked.json().path("draft").asText();
        assertThat(run("", "approve").json().at("/waiting/0/draft").asText()).isEqualTo(draft);

        assertThat(run("482915\n", "approve", draft, "--by", "chau")
                        .json()
                        .at("/problems/0/code")
                        .asText())
                .isEqualTo("NOT_SUPERVISOR");
        assertThat(run("913578\n", "approve", draft, "--by", "lanh-dao")
                        .json()
                        .at("/problems/0/code")
                        .asText())
                .isEqualTo("PIN_WRONG");
        Run approved = run(
                "913577\n",
                "approve",
                draft,
                "--by",
                "lanh-dao",
                "--at",
                "2015-11-10T10:00",
                "--printer",
                "sim:" + folder.resolve("paper") + "?profile=generic-80");
        assertThat(approved.exit()).as(approved.out()).isZero();
        String receipt = approved.json().path("receipt").asText();
        assertThat(run("", "dossier", receipt).json().path("approver").asText()).isEqualTo("Lê Văn Đạo");
        assertThat(run("", "approve").json().path("waiting")).isEmpty();
        assertThat(run("", "verify").exit()).isZero();
    }

    @Test
    void aSupervisorAtTheCounterApprovesInTheSameAct() {
        Run approved = receive("913577\n", "TA01234Z", "--approve", "lanh-dao");
        assertThat(approved.json().path("received").asBoolean())
                .as(approved.out())
                .isTrue();
        Run wrong = receive("111222\n", "TB01234Z", "--approve", "lanh-dao");
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.json().at("/problems/0/code").asText()).isEqualTo("PIN_WRONG");
        Run declined = run(
                "913577\n",
                "approve",
                run("", "approve").json().at("/waiting/0/draft").asText(),
                "--by",
                "lanh-dao",
                "--decline",
                "không có giấy xác nhận",
                "--at",
                "2015-11-10T11:00");
        assertThat(declined.exit()).isZero();
        assertThat(declined.json().path("received").asBoolean(true)).isFalse();
        assertThat(declined.json().path("receipt").asText()).isNotEmpty();
    }

    @Test
    void unitsOnPaperAgainAfterACommitmentAreForSupervisorsOnly() {
        receive("913577\n", "TA01234Z", "--approve", "lanh-dao");
        receive("913577\n", "TB01234Z", "--approve", "lanh-dao");
        receive("913577\n", "TB01234Z", "--approve", "lanh-dao", "--at", "2015-11-11T09:00");
        String[] report = {"report", "commitments", "--period", "2015"};
        assertThat(run("", report).err()).contains("chỉ dành cho lãnh đạo");
        run("913577\n", "staff", "login", "lanh-dao");
        Run seen = run("", report);
        assertThat(seen.exit()).as(seen.err()).isZero();
        assertThat(seen.out()).contains("TB01234Z").contains("11/11/2015").doesNotContain("TA01234Z");
        assertThat(run("", "privacy", "log").json().at("/looks/0/act").asText()).isEqualTo("COMMITMENTS");
        assertThat(Run.of(
                                "report",
                                "commitments",
                                "--data",
                                folder.resolve("other").toString())
                        .err())
                .as("no staff, no supervisor")
                .contains("chưa có danh sách cán bộ");
    }

    @Test
    void aSupervisorCompilesTheListOfViolatorsAndOnlySupervisorsSeeIt() {
        String[] add = {"violator", "add", "TA01234Z", "--name", "Công ty Mẫu", "--basis", "12/QĐ-XPHC ngày 01/11/2015"
        };
        List<String> whole = new ArrayList<>(List.of(add));
        whole.addAll(List.of("--reason", "chậm đóng 6 tháng"));
        assertThat(run("", whole.toArray(String[]::new)).err()).contains("chỉ dành cho lãnh đạo");
        assertThat(run("", "violator", "list").out()).doesNotContain("Mẫu").contains("SUPERVISOR_NEEDED");
        run("913577\n", "staff", "login", "lanh-dao");
        assertThat(run("", add).err()).contains("không có căn cứ");
        assertThat(run("", whole.toArray(String[]::new)).json().path("n").asInt())
                .isEqualTo(1);
        assertThat(run("", "violator", "list").json().at("/rows/0/Name").asText())
                .isEqualTo("Công ty Mẫu");
        assertThat(run("", "privacy", "log").json().at("/looks/0/act").asText()).isEqualTo("VIOLATORS");
        assertThat(run("", "violator", "remove", "1").exit()).isZero();
        assertThat(run("", "violator", "remove", "1").exit()).isEqualTo(2);
        assertThat(run("", "violator", "list").json().path("rows")).isEmpty();
        assertThat(run("", "verify").exit()).isZero();
    }

    @Test
    void nothingIsDoneInANameThatIsNotLoggedIn() {
        assertThat(receive("", "TA01234Z", "--officer", "Ai Khác").out()).contains("NOT_YOUR_TURN");
        run("", "staff", "logout");
        Run nobody = receive("", "TA01234Z", "--officer", "Trần Thị Châu");
        assertThat(nobody.exit()).isEqualTo(2);
        assertThat(nobody.out()).contains("NOT_LOGGED_IN");
        assertThat(run("", "problem", "add", "--software", "iBHXH", "--symptom", "x")
                        .err())
                .contains("Chưa có cán bộ nào đăng nhập");
    }
}
