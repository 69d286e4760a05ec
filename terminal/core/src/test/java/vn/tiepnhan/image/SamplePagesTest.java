package vn.tiepnhan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages, read as a terminal reads them; every symbol of every page is known. */
final class SamplePagesTest {
    @ParameterizedTest
    @ValueSource(strings = {"clean", "open", "hard"})
    void readsEverySymbolOfEveryPageAndNothingElse(String folder) throws Exception {
        List<PageScores.Score> scores = PageScores.score(Path.of("src/test/resources/pages", folder));

        assertThat(scores).isNotEmpty().allSatisfy(page -> {
            assertThat(page.wrong()).as(page.file()).isEmpty();
            assertThat(page.right()).as(page.file()).isEqualTo(page.expected());
        });
    }
}
