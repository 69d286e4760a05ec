package vn.tiepnhan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages made with zint (src/test/pages/make.sh) for what the sample pages lack: linear codes, steep angles, odd sizes. */
final class MadePagesTest {
    private static final List<PageScores.Score> SCORES = score();

    @Test
    void readsLinearCodesAtAnyAngle() {
        assertThat(SCORES)
                .filteredOn(page -> page.file().startsWith("linear"))
                .hasSize(9)
                .allSatisfy(page -> assertThat(page.right()).as(page.file()).isEqualTo(page.expected()));
    }

    @Test
    void readsSmallAndLargeMatrixCodesAtAnyAngle() {
        assertThat(SCORES)
                .filteredOn(page -> page.file().startsWith("matrix"))
                .hasSize(6)
                .allSatisfy(page -> assertThat(page.right()).as(page.file()).isEqualTo(page.expected()));
    }

    @Test
    void readsWideAndTallPdf417AndRectangularDataMatrix() {
        assertThat(SCORES).filteredOn(page -> page.file().startsWith("stack")).hasSize(6);
        int right = SCORES.stream()
                .filter(page -> page.file().startsWith("stack"))
                .mapToInt(PageScores.Score::right)
                .sum();
        // one small symbol of 18, at 200 degrees, is still lost
        assertThat(right).isGreaterThanOrEqualTo(17);
    }

    @Test
    void neverReadsWhatIsNotThere() {
        assertThat(SCORES)
                .allSatisfy(page -> assertThat(page.wrong()).as(page.file()).isEmpty());
    }

    private static List<PageScores.Score> score() {
        try {
            return PageScores.score(Path.of("src/test/resources/pages/made"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
