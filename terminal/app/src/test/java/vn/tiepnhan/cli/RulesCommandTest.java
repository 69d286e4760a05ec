package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the shipped rules to a signed bundle that changes what a counter decides, by the two command lines. */
final class RulesCommandTest {
    @TempDir
    private Path folder;

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private static String run(Main2 main, String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = main.run(arguments, out, out);
        return code + " " + said.toString(StandardCharsets.UTF_8);
    }

    private interface Main2 {
        int run(String[] arguments, PrintStream out, PrintStream err);
    }

    private static String centre(String... arguments) {
        return run(vn.tiepnhan.intake.cli.Main::run, arguments);
    }

    private static String terminal(String... arguments) {
        return run(Main::run, arguments);
    }

    private String receive() {
        return terminal(
                "receive",
                "--data",
                path("data"),
                "--profile",
                "hcm-2015",
                "--at",
                "2026-02-01T09:00",
                "--unit",
                "TA01234",
                "--mst",
                "0100109106",
                "--procedure",
                "103",
                "--reason",
                "x");
    }

    @Test
    void aSignedBundleChangesWhatACounterDecidesAndIsInItsLog() throws IOException {
        assertThat(centre("bundle", "start", path("rules"))).startsWith("0 ");
        edit("bundle.yaml", "issuer: \"\"", "issuer: BHXH Mẫu");
        edit(
                "bundle.yaml",
                Files.readAllLines(folder.resolve("rules/bundle.yaml")).get(3),
                "from: \"2026-01-01\"");
        edit("rules/hcm-2015.yaml", "from: \"2015-10-01\"", "from: \"2026-03-01\"");
        edit(
                "holidays.yaml",
                "- {off: \"2026-08-31\", worked: \"2026-08-22\"}",
                "- {off: \"2026-02-03\", worked: \"2026-02-07\"}");
        assertThat(centre("bundle", "check", path("rules"))).startsWith("0 ");
        assertThat(centre("bundle", "make", path("rules"), "--out", path("b.json")))
                .startsWith("0 ");
        assertThat(centre("bundle", "sign", path("b.json"), "--data", path("centre"), "--out", path("b.rules")))
                .startsWith("0 ");
        assertThat(receive()).contains("không tiếp nhận hồ sơ giấy");
        Path key;
        try (Stream<Path> keys = Files.list(folder.resolve("centre/signing-keys"))) {
            key = keys.filter(file -> file.toString().endsWith(".public.pem"))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(terminal("rules", "apply", path("b.json"), "--data", path("data")))
                .startsWith("1 ")
                .contains("chưa ký");
        assertThat(terminal(
                        "rules",
                        "apply",
                        path("b.rules"),
                        "--data",
                        path("data"),
                        "--centre-key",
                        key.toString(),
                        "--at",
                        "2026-02-01T08:00"))
                .startsWith("0 ")
                .contains("Đã áp dụng");
        assertThat(terminal("rules", "list", "--data", path("data"), "--at", "2026-02-01T08:00"))
                .contains("Đang dùng: house");
        assertThat(receive()).doesNotContain("không tiếp nhận hồ sơ giấy");
        String[] decide = {"decide", "--profile", "hcm-2015", "--procedure", "103", "--at", "2026-02-02T09:00"};
        assertThat(terminal(decide))
                .as("without a folder, what the program ships")
                .contains("R3");
        assertThat(terminal(with(decide, "--data", path("data")))).doesNotContain("R3");
        String[] due = {"due", "--days", "1", "--received", "2026-02-02T09:00:00"};
        assertThat(terminal(due)).contains("03/02/2026");
        assertThat(terminal(with(due, "--data", path("data")))).contains("04/02/2026");
        assertThat(terminal("verify", "--data", path("data"))).startsWith("0 ");
        assertThat(terminal(
                        "rules", "table", "--profile", "hcm-2015", "--data", path("data"), "--at", "2026-04-01T08:00"))
                .contains("REFUSE");
        assertThat(terminal("rules", "apply", path("b.rules"), "--data", path("data")))
                .startsWith("1 ")
                .contains("đã có bản 1");
    }

    @Test
    void whatIsWrongWithRulesIsSaidWithItsRow() throws IOException {
        centre("bundle", "start", path("rules"));
        edit("bundle.yaml", "issuer: \"\"", "issuer: BHXH Mẫu");
        edit("rules/hcm-2015.yaml", "when: {incident: [OTHER]}", "when: {incident: [LINE]}");
        assertThat(centre("bundle", "check", path("rules")))
                .startsWith("2 ")
                .contains("NEVER_FIRES", "hcm-2015-r3-other");
        assertThat(centre("bundle", "check", path("rules"), "--json", "--profile", "hcm-2015", "--on", "2015-10-01"))
                .startsWith("2 ")
                .contains("\"ok\":false", "\"table\":[{");
        assertThat(centre("bundle", "make", path("rules"), "--out", path("b.json")))
                .startsWith("1 ")
                .contains("Không tạo", "hcm-2015-r3-");
        assertThat(centre("bundle", "sign", path("rules"), "--data", path("centre"), "--out", path("b.rules")))
                .startsWith("1 ")
                .contains("Không ký", "mâu thuẫn", "hcm-2015-r3-");
        assertThat(centre("bundle", "check", path("nothing"))).startsWith("1 ");
    }

    @Test
    void actsThatSupersedeEachOtherInARingComeNoFurther() throws IOException {
        centre("bundle", "start", path("rules"));
        edit("bundle.yaml", "issuer: \"\"", "issuer: BHXH Mẫu");
        edit("acts.yaml", "  - id: CV-1107\n", "  - id: CV-1107\n    supersedes: [S3]\n");
        String[] ring = {"acts.yaml", "(CV-1107)", "CV-1107 → S3 → CV-1107"};
        assertThat(centre("bundle", "check", path("rules"))).startsWith("1 ").contains(ring);
        assertThat(centre("bundle", "make", path("rules"), "--out", path("b.json")))
                .startsWith("1 ")
                .contains(ring);
        assertThat(centre("bundle", "sign", path("rules"), "--data", path("centre"), "--out", path("b.rules")))
                .startsWith("1 ")
                .contains(ring);
        assertThat(folder.resolve("b.json")).doesNotExist();
        assertThat(folder.resolve("b.rules")).doesNotExist();
        assertThat(terminal("decide", "--profile", "thanh-hoa-2015", "--procedure", "600", "--at", "2015-10-08T09:00"))
                .contains("thay thế 1107/BHXH-QLT");
    }

    @Test
    void noTwoRowsBearOneName() throws IOException {
        centre("bundle", "start", path("rules"));
        edit("bundle.yaml", "issuer: \"\"", "issuer: BHXH Mẫu");
        edit("rules/hcm-2015.yaml", "id: hcm-2015-r3-line", "id: hcm-2015-r4");
        assertThat(centre("bundle", "check", path("rules")))
                .startsWith("2 ")
                .contains("NAMED_AGAIN", "hcm-2015 · hcm-2015-r4");
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private void edit(String file, String before, String after) throws IOException {
        Path edited = folder.resolve("rules").resolve(file);
        String text = Files.readString(edited);
        assertThat(text).contains(before);
        Files.writeString(edited, text.replace(before, after));
    }
}
