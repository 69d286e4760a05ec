package vn.tiepnhan.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.dossier.Symbols.LAYOUTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.PageReading;
import vn.tiepnhan.image.ReadCode;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Stopwatch;

/** Two symbols made with zint 2.11 from TCVN3 bytes that iconv wrote. */
class Htkk2dTest {
    private static final Path RESOURCES = Path.of("src/test/resources/vn/tiepnhan/dossier");

    private static Symbol symbol(String latin1) {
        return new Symbol(
                Symbology.PDF417, latin1.getBytes(StandardCharsets.ISO_8859_1), new Symbol.Origin("tk.png", 1), null);
    }

    private static String header(String kind, int number, int count) {
        return kind + "33001" + "0100109106001" + "092015" + "001002" + "00" + number + "00" + count;
    }

    @Test
    void readsThePrintedPage() throws IOException {
        PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());
        List<PageReading> pages =
                reader.read(RESOURCES.resolve("htkk2d-page.png")).pages();
        List<Symbol> symbols =
                pages.get(0).codes().stream().map(ReadCode::symbol).toList();
        assertThat(symbols).hasSize(2);
        Sorted sorted = Sorter.sort(symbols, LAYOUTS);
        assertThat(sorted.complete()).isTrue();
        Dossier dossier = sorted.dossiers().get(0);
        assertThat(dossier)
                .returns("htkk2d", Dossier::layout)
                .returns("A", Dossier::kind)
                .returns("01", Dossier::procedure)
                .returns("", Dossier::unit)
                .returns("0100109106", Dossier::mst)
                .returns("092015", Dossier::period)
                .returns(1, Dossier::batch)
                .returns(2, Dossier::print);
        assertThat(Objects.requireNonNull(dossier.body()).text())
                .isEqualTo(Files.readString(RESOURCES.resolve("htkk2d-body.txt")));
        assertThat(sorted.codes().get(0).text()).startsWith("aa33001").contains("Tờ khai thuế giá trị gia tăng");
        assertThat(pages.get(0).took()).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void spellsABranchAndTheKindAsEverywhere() {
        Sorted sorted = Sorter.sort(List.of(symbol(header("tt", 1, 1) + "<S01><S>1~2</S></S01>#")), LAYOUTS);
        assertThat(sorted.dossiers())
                .singleElement()
                .returns("T", Dossier::kind)
                .returns("0100109106-001", Dossier::mst)
                .returns(true, Dossier::complete);
    }

    @Test
    void readsAQuarterAndAFormOfLetters() {
        String quarter = "bs330B1" + "0100109106   " + "Q3" + "2015" + "001001" + "001001";
        Sorted sorted = Sorter.sort(List.of(symbol(quarter + "<S01><S>1</S></S01>#")), LAYOUTS);
        assertThat(sorted.dossiers())
                .singleElement()
                .returns("B", Dossier::kind)
                .returns("B1", Dossier::procedure)
                .returns("Q32015", Dossier::period);
    }

    @Test
    void refusesASymbolWithoutItsEnd() {
        Sorted sorted = Sorter.sort(List.of(symbol(header("bs", 1, 1) + "<S01><S>1~2</S></S01>")), LAYOUTS);
        assertThat(sorted.problems().get(0).problem().code()).isEqualTo("BAD_CRC");
    }

    @Test
    void refusesATextThatWasCut() {
        Sorted sorted = Sorter.sort(List.of(symbol(header("bs", 1, 1) + "<S01><S>1~2</S>#")), LAYOUTS);
        assertThat(sorted.dossiers().get(0).problems())
                .extracting(Problem::code)
                .containsExactly("BODY_BAD");
    }

    @Test
    void trustsNeitherOfTwoContentsWhereNoCrcProvesOne() {
        Sorted sorted = Sorter.sort(
                List.of(
                        symbol(header("aa", 1, 2) + "<S01><S>1~2#"),
                        symbol(header("aa", 1, 2) + "<S01><S>1~3#"),
                        symbol(header("aa", 2, 2) + "</S></S01>#")),
                LAYOUTS);
        assertThat(sorted.dossiers().get(0).complete()).isFalse();
        assertThat(sorted.dossiers().get(0).problems())
                .extracting(Problem::code)
                .containsExactly("PART_CONFLICT");
    }
}
