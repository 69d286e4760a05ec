package vn.tiepnhan.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.profile.read.ProfileProblem;

/** Whoever writes a profile is told where the fault stands. */
final class ProfileProblemsTest {
    /** A profile without a fault, for whoever puts one in. */
    static final String GOOD =
            """
            schemaVersion: 1
            kind: printer
            id: mine
            extends: generic-80
            name: { vi: Máy của tôi, en: My printer }
            paper:
              widthDots: { value: 512, provenance: probed, source: ruler }
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paper:|papier:|UNKNOWN_FIELD|papier|6|1",
                "widthDots:|withDots:|UNKNOWN_FIELD|paper.withDots|7|3",
                "value: 512|value: wide|BAD_VALUE|paper.widthDots.value|7|23",
                "value: 512|value: [512]|BAD_VALUE|paper.widthDots.value|7|23",
                "probed|guessed|BAD_VALUE|paper.widthDots.provenance|7|40",
                "extends: generic-80|extends: nobody|NO_PARENT|extends|4|10",
                "extends: generic-80|extends: generic-serial-scanner|OTHER_KIND|extends|4|10",
                "extends: generic-80|extends: mine|LOOP|extends|4|10",
                "id: mine|id: yours|BAD_VALUE|id|3|5",
                "source: ruler }|source: ruler|NOT_YAML||8|1",
                "extends: generic-80|id: mine|DUPLICATE|id|4|1"
            })
    void namesLineAndColumn(String good, String bad, String code, String path, int line, int column) {
        List<ProfileProblem> problems = ProfileLibrary.shipped()
                .examineText("mine", GOOD.replace(good, bad))
                .problems();
        assertThat(problems).anySatisfy(problem -> {
            assertThat(List.of(problem.code(), problem.path(), problem.line(), problem.column()))
                    .isEqualTo(List.of(code, path == null ? "" : path, line, column));
            assertThat(problem.vi()).contains("mine.yaml, dòng " + line + ", cột " + column);
            assertThat(problem.en()).contains("mine.yaml, line " + line + ", column " + column);
        });
    }

    @Test
    void guessesWhatAWrongNameWasMeantToBe() {
        assertThat(ProfileLibrary.shipped()
                        .examineText("mine", GOOD.replace("widthDots:", "widhtDots:"))
                        .problems())
                .anySatisfy(problem -> assertThat(problem.en()).endsWith("did you mean widthDots?"));
    }

    @Test
    void aFaultOfTheParentIsShownInTheParentsFile() throws IOException {
        Files.writeString(folder.resolve("parent.yaml"), GOOD.replace("id: mine", "id: parent") + "colour: red\n");
        assertThat(ProfileLibrary.with(folder)
                        .examineText("mine", GOOD.replace("generic-80", "parent"))
                        .problems())
                .extracting(ProfileProblem::file, ProfileProblem::line)
                .contains(org.assertj.core.api.Assertions.tuple("parent.yaml", 8));
    }

    @Test
    void textThatIsLeftEmptyIsSaidSo() {
        assertThat(ProfileLibrary.shipped()
                        .examineText("mine", GOOD.replaceFirst("source: [^}]*}", "source: \"\" }"))
                        .problems())
                .singleElement()
                .satisfies(empty -> assertThat(empty.vi()).contains("không để trống"))
                .satisfies(empty -> assertThat(empty.en()).contains("not empty"));
    }

    @Test
    void aCircleOfParentsIsRefusedWithItsWholeWay() throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "extends: b\n");
        Files.writeString(folder.resolve("b.yaml"), "extends: c\n");
        Files.writeString(folder.resolve("c.yaml"), "\nextends: a\n");
        assertThat(ProfileLibrary.with(folder).examine("a").problems())
                .singleElement()
                .satisfies(loop -> {
                    assertThat(loop.code()).isEqualTo("LOOP");
                    assertThat(loop.en()).contains("a → b → c → a").contains("c.yaml, line 2, column 10");
                });
    }

    @Test
    void tooManyGenerationsAreRefusedEvenWithoutACircle() throws IOException {
        for (int i = 0; i < 20; i++) {
            Files.writeString(folder.resolve("g" + i + ".yaml"), "extends: g" + (i + 1) + "\n");
        }
        assertThat(ProfileLibrary.with(folder).examine("g0").problems())
                .extracting(ProfileProblem::code)
                .containsExactly("DEEP");
    }

    @Test
    void namesEveryProblemOfAFileAtOnceInBothLanguages() {
        ProfileLibrary.Examined examined = ProfileLibrary.shipped()
                .examineText("x", "schemaVersion: 1\nkind: scanner\nid: y\nname: {vi: a, en: b}\ncolour: red\n");
        assertThat(examined.profile()).isNull();
        assertThat(examined.problems())
                .extracting(ProfileProblem::path)
                .contains("framing", "aim", "duplicateMillis", "serial", "colour", "id");
        assertThat(examined.problems()).allSatisfy(p -> assertThat(p.vi()).isNotEqualTo(p.en()));
    }

    @Test
    void refusesWhatIsNoYamlMapping() {
        String deep = "a: " + "[".repeat(20_000) + "]".repeat(20_000);
        String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        for (String text :
                List.of("", "- a\n", "{", "a: 1\na: 2\n", "x: &a [*a]\n", "\u0000", "? [a]\n: b\n", deep, bomb)) {
            assertThat(ProfileLibrary.shipped().examineText("x", text).problems())
                    .as(text)
                    .extracting(ProfileProblem::code)
                    .containsAnyOf("NOT_YAML", "DUPLICATE");
        }
    }

    @Test
    void refusesBytesThatAreNoUtf8AndFilesNobodyWrote() {
        byte[] latin = "name: M\u00E1y".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ProfileLibrary.shipped().examine("x", "x.yaml", latin).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.en()).contains("not UTF-8"));
        assertThat(ProfileLibrary.shipped()
                        .examine("x", "x.yaml", new byte[3_000_000])
                        .problems())
                .hasSize(1);
    }

    @Test
    void aByteOrderMarkIsNoPartOfAProfile() {
        assertThat(ProfileLibrary.shipped().examineText("mine", "\uFEFF" + GOOD).problems())
                .isEmpty();
    }
}
