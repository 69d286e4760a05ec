package vn.tiepnhan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that is not there, or is a folder: each command names it and says what to do. */
final class InputFileTest {
    @TempDir
    private Path folder;

    private Run run(String command, Path file, String language) {
        List<String> words = new ArrayList<>(
                Arrays.asList(command.replace("FILE", file.toString()).split(" ")));
        words.addAll(List.of("--data", folder.resolve("data").toString(), "--lang", language, "--json"));
        return Run.of(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "receive FILE --profile hcm-2015",
                "rules apply FILE",
                "staff apply FILE",
                "units import FILE",
                "verify --checkpoint FILE",
            })
    void isNamedWithWhatToDo(String command) throws IOException {
        Path missing = folder.resolve("không-có");
        Path aFolder = Files.createDirectory(folder.resolve("thư-mục"));
        for (String language : List.of("vi", "en")) {
            boolean english = language.equals("en");
            Run none = run(command, missing, language);
            assertThat(none.exit()).isEqualTo(1);
            assertThat(none.err()).contains(missing.toString(), english ? "There is no file" : "Không có tệp");
            assertThat(none.json().at("/error/code").asText()).isEqualTo("NOT_READ");
            Run directory = run(command, aFolder, language);
            assertThat(directory.exit()).isEqualTo(1);
            assertThat(directory.err()).contains(aFolder.toString(), english ? "is a folder" : "là thư mục");
        }
    }
}
