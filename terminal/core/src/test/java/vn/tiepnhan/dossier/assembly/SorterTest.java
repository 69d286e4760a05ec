package vn.tiepnhan.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.dossier.Symbols.LAYOUTS;
import static vn.tiepnhan.dossier.Symbols.pdf417;
import static vn.tiepnhan.dossier.Symbols.symbol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Tn1;

class SorterTest {
    private static final Tn1 DOSSIER = Tn1.of(Tn1.BODY);

    @Test
    void readsTheHeaderAndTheBodyOfAWholeSet() {
        Sorted sorted = Sorter.sort(pdf417(DOSSIER.symbols(3)), LAYOUTS);

        assertThat(sorted.complete()).isTrue();
        Dossier dossier = sorted.dossiers().get(0);
        assertThat(dossier)
                .returns("tn1", Dossier::layout)
                .returns("A", Dossier::kind)
                .returns("103", Dossier::procedure)
                .returns("TA0123A", Dossier::unit)
                .returns("0100109106", Dossier::mst)
                .returns("092015", Dossier::period)
                .returns(1, Dossier::batch)
                .returns(1, Dossier::print)
                .returns(3, Dossier::count)
                .returns(3, Dossier::scanned)
                .returns(List.of(), Dossier::problems);
        Body body = Objects.requireNonNull(dossier.body());
        assertThat(body.text()).isEqualTo(Tn1.BODY);
        assertThat(body.unit().name()).isEqualTo("Công ty TNHH Ánh Dương");
        assertThat(body.unit().contact()).isEqualTo("Trần Thị Hoa");
        assertThat(body.document().channel()).isEqualTo("PAPER");
        assertThat(body.forms())
                .containsExactly(new Body.Form(1, "D02-TS", "Danh sách lao động tham gia BHXH, BHYT, BHTN", 1));
        assertThat(body.workers()).hasSize(2);
        assertThat(body.workers().get(0).card()).isEqualTo("DN4797987885988");
        assertThat(body.workers().get(1).bhxh()).isEmpty();
    }

    @Test
    void assemblesEveryOrderOfParts() {
        List<Symbol> parts = new ArrayList<>(pdf417(DOSSIER.symbols(5)));
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            Collections.shuffle(parts, random);
            Sorted sorted = Sorter.sort(parts, LAYOUTS);
            assertThat(sorted.complete()).isTrue();
            assertThat(sorted.dossiers()).hasSize(1);
        }
    }

    @Test
    void readsSupplementsAndReplacements() {
        for (String kind : List.of("A", "B", "T")) {
            Sorted sorted = Sorter.sort(pdf417(DOSSIER.kind(kind).symbols(1)), LAYOUTS);
            assertThat(sorted.dossiers()).singleElement().returns(kind, Dossier::kind);
            assertThat(sorted.complete()).isTrue();
        }
    }

    @Test
    void ignoresADuplicateOnAnotherPage() {
        List<String> texts = DOSSIER.symbols(2);
        Sorted sorted = Sorter.sort(
                List.of(
                        pdf417(texts.get(0)),
                        symbol(Symbology.PDF417, texts.get(0), "khác.png", 1),
                        pdf417(texts.get(1))),
                LAYOUTS);
        assertThat(sorted.complete()).isTrue();
        assertThat(sorted.dossiers().get(0).symbols()).hasSize(2);
        assertThat(sorted.codes()).hasSize(3).allMatch(code -> "tn1".equals(code.layout()));
    }

    @Test
    void namesMissingPartsAndWhereTheOthersWere() {
        List<String> texts = DOSSIER.symbols(4);
        Sorted sorted = Sorter.sort(
                List.of(
                        symbol(Symbology.PDF417, texts.get(0), "một.png", 1),
                        symbol(Symbology.PDF417, texts.get(2), "hai.pdf", 3)),
                LAYOUTS);
        Dossier dossier = sorted.dossiers().get(0);
        assertThat(dossier.missing()).containsExactly(2, 4);
        assertThat(dossier.complete()).isFalse();
        assertThat(dossier.progress().vi()).isEqualTo("Đã quét 2/4");
        Problem problem = dossier.problems().get(0);
        assertThat(problem.code()).isEqualTo("PART_MISSING");
        assertThat(problem.wording().vi())
                .contains("số 2, 4/4", "số 1 ở một.png (trang 1)", "số 3 ở hai.pdf (trang 3)");
        assertThat(sorted.complete()).isFalse();
    }

    @Test
    void keepsTwoDossiersOnOnePictureApart() {
        Tn1 other = Tn1.of(Tn1.BODY.replace("Sương", "Nga")).unit("TB0456B");
        List<Symbol> mixed = new ArrayList<>(pdf417(DOSSIER.symbols(2)));
        mixed.addAll(pdf417(other.symbols(3)));
        Collections.shuffle(mixed, new Random(1));
        Sorted sorted = Sorter.sort(mixed, LAYOUTS);
        assertThat(sorted.dossiers()).hasSize(2).allMatch(Dossier::complete).allMatch(d -> d.problems()
                .isEmpty());
        assertThat(sorted.complete()).isTrue();
    }

    @Test
    void neverMixesPartsOfTwoPrintOuts() {
        Tn1 reprint = Tn1.of(Tn1.BODY.replace("Sương", "Nga")).print(2);
        Sorted sorted = Sorter.sort(
                List.of(
                        pdf417(DOSSIER.symbols(2).get(0)),
                        pdf417(reprint.symbols(2).get(1))),
                LAYOUTS);
        assertThat(sorted.dossiers()).hasSize(2).noneMatch(Dossier::complete).allSatisfy(d -> assertThat(d.problems())
                .extracting(Problem::code)
                .containsExactly("PART_MISSING", "OTHER_PRINT"));
    }

    @Test
    void tellsWhenHalvesOfTwoDossiersWereLaidDownAsOne() {
        Tn1 other = Tn1.of(Tn1.BODY.replace("Sương", "Nga")).unit("TB0456B");
        Sorted sorted = Sorter.sort(
                List.of(
                        pdf417(DOSSIER.symbols(2).get(0)),
                        pdf417(other.symbols(2).get(1))),
                LAYOUTS);
        assertThat(sorted.dossiers()).hasSize(2).allSatisfy(d -> assertThat(d.problems())
                .extracting(Problem::code)
                .containsExactly("PART_MISSING", "OTHER_PRINT"));
    }

    @Test
    void anIncompleteDossierBesideAnotherOneIsJustIncomplete() {
        Tn1 other = Tn1.of(Tn1.BODY.replace("Sương", "Nga")).unit("TB0456B");
        List<Symbol> pile = new ArrayList<>(pdf417(other.symbols(2)));
        pile.add(pdf417(DOSSIER.symbols(2).get(0)));
        assertThat(Sorter.sort(pile, LAYOUTS).dossiers().get(1).problems())
                .extracting(Problem::code)
                .containsExactly("PART_MISSING");
    }

    @Test
    void namesAPartThatCountsOtherwise() {
        Sorted sorted = Sorter.sort(
                List.of(
                        pdf417(DOSSIER.symbols(2).get(0)),
                        pdf417(DOSSIER.symbols(2).get(1)),
                        pdf417(DOSSIER.symbols(3).get(2))),
                LAYOUTS);
        assertThat(sorted.dossiers().get(0).complete()).isTrue();
        assertThat(sorted.dossiers().get(1).problems())
                .extracting(Problem::code)
                .containsExactly("PART_MISSING", "OTHER_COUNT");
    }

    @Test
    void keepsTheFirstOfTwoContentsForOnePlace() {
        String forged = Tn1.sealed(DOSSIER.header(1, 2) + "MFRGG");
        Sorted sorted = Sorter.sort(
                List.of(
                        pdf417(DOSSIER.symbols(2).get(0)),
                        pdf417(forged),
                        pdf417(DOSSIER.symbols(2).get(1))),
                LAYOUTS);
        Dossier dossier = sorted.dossiers().get(0);
        assertThat(dossier.problems()).extracting(Problem::code).containsExactly("PART_CONFLICT");
        assertThat(dossier.complete())
                .as("its body's CRC proves the first content")
                .isTrue();
    }

    @Test
    void storesNothingOfADamagedSymbol() {
        String text = DOSSIER.symbols(1).get(0);
        for (int i = 0; i < text.length(); i++) {
            for (char wrong : new char[] {'7', 'Q', '.'}) {
                if (text.charAt(i) == wrong) {
                    continue;
                }
                String damaged = text.substring(0, i) + wrong + text.substring(i + 1);
                Sorted sorted = Sorter.sort(List.of(pdf417(damaged)), LAYOUTS);
                assertThat(sorted.dossiers()).as("place %d", i).isEmpty();
                assertThat(sorted.complete()).isFalse();
            }
        }
    }

    @Test
    void saysThatADamagedSymbolIsToBeScannedAgain() {
        String text = DOSSIER.symbols(1).get(0).replace("103.", "101.");
        Sorted sorted = Sorter.sort(List.of(pdf417(text)), LAYOUTS);
        assertThat(sorted.problems()).singleElement().satisfies(located -> {
            assertThat(located.problem().code()).isEqualTo("BAD_CRC");
            assertThat(located.problem().wording().vi()).isEqualTo("Mã vạch bị lỗi, hãy quét lại.");
            assertThat(located.origin().source()).isEqualTo("trang.png");
        });
        assertThat(sorted.codes().get(0).layout()).isEqualTo("tn1");
    }

    @Test
    void tellsANewerLayoutVersion() {
        String newer = "TN2" + DOSSIER.symbols(1).get(0).substring(3);
        Sorted sorted = Sorter.sort(List.of(pdf417(newer)), LAYOUTS);
        assertThat(sorted.problems()).singleElement().satisfies(located -> assertThat(
                        located.problem().wording().vi())
                .isEqualTo("Hồ sơ in từ phiên bản phần mềm mới hơn."));
    }

    @Test
    void anUnknownCodeBlocksNothing() {
        List<Symbol> symbols = new ArrayList<>(pdf417(DOSSIER.symbols(1)));
        symbols.add(symbol(Symbology.QR, "https://example.vn"));
        Sorted sorted = Sorter.sort(symbols, LAYOUTS);
        assertThat(sorted.complete()).isTrue();
        assertThat(sorted.codes().get(1).layout()).isNull();
        assertThat(sorted.codes().get(1).text()).isEqualTo("https://example.vn");
    }
}
