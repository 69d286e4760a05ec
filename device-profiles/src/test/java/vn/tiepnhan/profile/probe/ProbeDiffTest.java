package vn.tiepnhan.profile.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.read.ProfileProblem;

final class ProbeDiffTest {
    private static final String READY = "'10 04 01': '16', '10 04 02': '12', '10 04 03': '12', '10 04 04': '12'";

    @Test
    void aPrinterThatAnswersAsItsProfileSaysHasNoDifference() {
        ProbeDiff diff = diff("generic-80", "replies: {" + READY + ", '1D 72 01': '00', '1D 49 43': ''}");
        assertThat(diff.differences()).isEmpty();
        assertThat(diff.agreed()).contains("status.fence 1D7201", "status.realTime 100404");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'10 04 02': 'FF'|NONSENSE|status.realTime",
                "'10 04 02': ''|SILENT|status.realTime",
                "'10 04 02': null|SILENT|status.realTime",
                "'10 04 02': '12 12'|NONSENSE|status.realTime",
                "'10 04 01': '1E'|NOT_READY|status.realTime",
                "'1D7201': '12'|NONSENSE|status.fence",
                "'1d7202': '01'|MORE|status.ordered",
                "'1D 61 0F': '14 00 00 0F'|MORE|status.automatic",
                "'1D 61 0F': '12'|NONSENSE|status.automatic",
                "'1D 28 48 06 00 30 30 31 32 33 34': '37 22 31 32 33 34 00'|MORE|completion.processId",
                "'1D 28 48 06 00 30 30 31 32 33 34': '37 22 31 32 33 35 00'|NONSENSE|completion.processId"
            })
    void eachDifferenceIsNamed(String reply, Difference.Code code, String path) {
        List<Difference> differences =
                diff("generic-80", "replies: {" + reply + "}").differences();
        assertThat(differences).singleElement().satisfies(one -> {
            assertThat(one.code()).isEqualTo(code);
            assertThat(one.path()).isEqualTo(path);
            assertThat(one.text().vi()).isNotEqualTo(one.text().en());
        });
    }

    @Test
    void readsWhatTheProbeVerbWritesAndNeverBelievesAName() {
        ProbeDiff diff = diff(
                "epson-tm-t88v",
                """
                {"profile": "epson-tm-t88v", "answers": [
                  {"request": "1D 49 42", "reply": "5F 45 50 4F 53 4E 00"},
                  {"request": "1D 49 43", "reply": "5F 54 4D 2D 54 38 38 56 00"},
                  {"request": "1D 28 48 06 00 30 30 30 30 30 31", "reply": ""}]}
                """);
        assertThat(diff.differences())
                .extracting(Difference::code)
                .containsExactly(Difference.Code.SILENT, Difference.Code.OTHER_NAME);
        assertThat(diff.unasked()).contains("100401", "1D7201").doesNotContain("1D610F");
    }

    @Test
    void whatIsNoProbeIsRefusedWithItsPlace() {
        List<ProfileProblem> problems = new ArrayList<>();
        assertThat(ProbeResult.read("p", "{\"answer\": 1}".getBytes(StandardCharsets.UTF_8), problems))
                .isNull();
        byte[] bad = "{\"replies\": {\"10 04 01\": \"xyz\"}}".getBytes(StandardCharsets.UTF_8);
        assertThat(ProbeResult.read("p", bad, problems)).isNotNull();
        assertThat(problems).hasSize(2).allSatisfy(problem -> assertThat(problem.line())
                .isEqualTo(1));
    }

    private static ProbeDiff diff(String profile, String text) {
        List<ProfileProblem> problems = new ArrayList<>();
        ProbeResult result = ProbeResult.read("probe", text.getBytes(StandardCharsets.UTF_8), problems);
        assertThat(problems).isEmpty();
        return ProbeDiff.between(ProfileLibrary.shipped().printer(profile), Objects.requireNonNull(result));
    }
}
