package vn.tiepnhan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.profile.foreign.PrinterDatabase;
import vn.tiepnhan.profile.read.ProfileProblem;

/** What YAML calls a scalar or a token is told in the words of those who write profiles, in both languages. */
final class YamlMistakesTest {
    private static final String GOOD = ProfileProblemsTest.GOOD;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '$',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "{ vi: Máy của tôi, en: My printer }|Máy: tôi|5|10|hai chấm|colon",
                "kind: printer| kind: printer|2|6|thụt đầu dòng|indented",
                "kind: printer|kind printer|2|1|thiếu dấu hai chấm|lacks the colon",
                "kind: printer|- kind: printer|2|1|thẳng cột|one column",
                "kind: printer|kind: - printer|2|7|gạch đầu dòng|dash",
                "kind: printer|kind: ? printer|2|7|Dấu hỏi|question mark",
                "kind: printer|kind: 'printer' x|2|17|chữ thừa|something follows",
                "kind: printer|kind: >x⏎  printer|2|8|xuống dòng|line ends",
                "kind: printer|---⏎kind: printer|2|1|nhiều tài liệu|several documents",
                "kind: printer|%TAG ! x⏎kind: printer|2|1|chỉ thị|instructs",
                "schemaVersion|%YAML 9.9⏎schemaVersion|1|1|%YAML|%YAML",
                "  widthDots|\twidthDots|7|1|phím Tab|a tab",
                "ruler }|ruler|8|1|{ ở dòng 7|{ in line 7",
                "value: 512|value: [512|7|63|[ ở dòng 7|[ in line 7",
                "ruler|\"ruler|7|56|không có dấu ngoặc đóng|never closed",
                "ruler|'ruler|7|56|không có dấu ngoặc đóng|never closed",
                "ruler|\"a⏎---⏎\"|7|56|không có dấu ngoặc đóng|never closed",
                "ruler|\"C:\\qui\"|7|60|nháy đơn|single quotes",
                "value: 512|value: @512|7|23|bắt đầu bằng dấu này|begin with this sign",
                "value: 512|value: *width|7|23|chưa được đặt|no & gave",
                "value: 512|value: & 5|7|24|phải là một tên|name must follow",
                "value: 512|value: ,|7|24|phải có một giá trị|must be a value",
                "value: 512|value: !foo 512|7|23|đặt kiểu|names a type",
                "value: 512|value: !!int wide|7|23|đặt kiểu|names a type",
                "value: 512|value: !%zz 512|7|25|đặt kiểu|names a type",
                "ruler|ru\u0007ler|7|58|ký tự điều khiển|control character"
            })
    void saysWhatIsWrongAndWhere(String good, String bad, int line, int column, String vi, String en) {
        List<ProfileProblem> problems = ProfileLibrary.shipped()
                .examineText("mine", GOOD.replace(good, bad.replace('⏎', '\n')))
                .problems();
        assertThat(problems).first().satisfies(problem -> {
            assertThat(problem.vi()).startsWith("mine.yaml, dòng " + line + ", cột " + column + ": ");
            assertThat(problem.en()).startsWith("mine.yaml, line " + line + ", column " + column + ": ");
            assertThat(problem.vi()).contains(vi);
            assertThat(problem.en()).contains(en);
            assertThat(problem.code()).isEqualTo("NOT_YAML");
            assertThat(problem.vi()).doesNotContain("expected", "found", "token", "scalar", "not allowed");
        });
    }

    @Test
    void otherPeoplesFilesAreToldTheSameWay() {
        List<ProfileProblem> problems = new ArrayList<>();
        byte[] json = "{\"profiles\": {\n\t\"a\": {\"name\": \"A\" \"vendor\": 1}}}".getBytes(StandardCharsets.UTF_8);
        assertThat(PrinterDatabase.read("capabilities.json", json, problems)).isNull();
        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.vi())
                .isEqualTo("capabilities.json, dòng 2, cột 20: Nhóm mở bằng { ở dòng 2 còn thiếu dấu phẩy ở trước"
                        + " chỗ này, hoặc thiếu dấu đóng }."));
    }
}
