package vn.tiepnhan.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;

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
        assertThat(SCORES)
                .filteredOn(page -> page.file().startsWith("stack"))
                .hasSize(6)
                .allSatisfy(page -> assertThat(page.right()).as(page.file()).isEqualTo(page.expected()));
    }

    @Test
    void keepsUnicodeTextExactWhetherAnEciNamesItOrNot() {
        assertThat(SCORES)
                .filteredOn(page -> page.file().equals("unicode.png"))
                .singleElement()
                .satisfies(page -> assertThat(page.right()).isEqualTo(2));
    }

    @Test
    void tellsThePlaceOfAPartInItsGroup() {
        PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());
        PageReading page = reader.read(Path.of("src/test/resources/pages/made/parts.png"))
                .pages()
                .get(0);

        assertThat(page.codes())
                .extracting(code -> code.symbol().part())
                .contains(
                        new Symbol.Part(0, 3, "77", false),
                        new Symbol.Part(1, 3, "77", false),
                        new Symbol.Part(2, 3, "77", true),
                        new Symbol.Part(0, 3, "001002", false),
                        new Symbol.Part(1, 3, "001002", false),
                        new Symbol.Part(2, 3, "001002", true));
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
