package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
    private static void refused(String says, String... args) {
        Run run = Run.of(args);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains(says);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsItsHelpWhenNothingIsAsked() {
        Run run = Run.of();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("scan", "check");
    }

    @Test
    void everyVerbIsFoundByTheNameItsHelpGives() {
        assertThat(Main.VERBS).allSatisfy(named -> assertThat(
                        named.verb().getAnnotation(CommandLine.Command.class).name())
                .isEqualTo(named.name()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scan", "check", "gallery", "verify"})
    void everyVerbHelps(String verb) {
        Run run = Run.of(verb, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("tiepnhan " + verb, "--json", "--lang");
    }

    @Test
    void refusesWhatItDoesNotUnderstandInTheLanguageAskedFor() {
        refused("Không hiểu “--gấp”", "scan", "--gấp", "a.png");
        refused("Not understood: “--gấp”", "scan", "--gấp", "a.png", "--lang", "en");
        refused("Không có lệnh “quét”", "quét");
        refused("did you mean scan?", "scn", "--lang=en");
        refused("Còn thiếu: KIND", "check");
        refused("chỉ nhận: vi, en", "check", "mst", "0100109106", "--lang", "fr");
        refused("--lang được ghi hai lần", "check", "mst", "1", "--lang", "vi", "--lang", "vi");
        refused("no kind of number", "check", "visa", "1", "--lang", "en");
        refused("Không có thư mục", "scan", "a.png", "--layouts", "không-có");
        refused("chỉ nhận -", "scan", "--payload", "scans.txt");
    }

    @Test
    void aRefusalIsOneJsonDocumentInBothLanguages() {
        for (String[] args : new String[][] {
            {"scan", "--bad", "--json"}, {"--json", "nope"}, {"check", "visa", "1", "--json"}, {"scan", "--json"}
        }) {
            Run run = Run.of(args);
            assertThat(run.exit()).isEqualTo(1);
            JsonNode error = run.json().get("error");
            assertThat(error.get("code").asText()).isEqualTo("USAGE");
            assertThat(error.get("vi").asText()).isNotBlank();
            assertThat(error.get("en").asText()).isNotBlank();
        }
    }

    @Test
    void neverReadsAFileForAnAtSign() {
        assertThat(Run.of("check", "mst", "@/etc/hostname").exit()).isEqualTo(2);
    }

    @Test
    void checksNumbersWithTheirExitCodes() {
        Run good = Run.of("check", "mst", "0100109106-001", "--json");
        assertThat(good.exit()).isZero();
        assertThat(good.json().get("valid").asBoolean()).isTrue();
        assertThat(good.json().get("kind").asText()).isEqualTo("mst");
        assertThat(good.json().at("/fields/branch").asText()).isEqualTo("001");

        Run bad = Run.of("check", "mst", "0100109107", "--json");
        assertThat(bad.exit()).isEqualTo(2);
        assertThat(bad.json().at("/problems/0/code").asText()).isEqualTo("MST_CHECK_DIGIT");
        assertThat(bad.err()).isEmpty();
        assertThat(Run.of("check", "don-vi", "TA01").exit()).isZero();
    }

    @Test
    void listsTheLicenceOfEveryLibraryItRunsWith() {
        Run run = Run.of("--version");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("tiepnhan ").contains("picocli", "Apache-2.0");
        assertThat(Libraries.licences().stringPropertyNames())
                .contains("picocli", "sqlite-jdbc", "time4j-base", "jSerialComm");
        assertThat(Libraries.onClassPath().keySet())
                .filteredOn(library -> !library.startsWith("tiepnhan-") && !TestLibraries.contains(library))
                .isSubsetOf(Libraries.licences().stringPropertyNames());
    }
}
