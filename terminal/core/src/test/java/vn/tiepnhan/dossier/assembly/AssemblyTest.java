package vn.tiepnhan.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.dossier.Symbols.LAYOUTS;
import static vn.tiepnhan.dossier.Symbols.pdf417;
import static vn.tiepnhan.dossier.Symbols.symbol;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Tn1;

class AssemblyTest {
    private static final Tn1 DOSSIER = Tn1.of(Tn1.BODY);
    private final Assembly begun =
            Assembly.empty(LAYOUTS).add(pdf417(DOSSIER.symbols(3).get(1))).next();

    private void rejects(String text, String code, String sentence) {
        Assembly.Step step = begun.add(pdf417(text));
        assertThat(step.added()).isInstanceOfSatisfying(Added.Rejected.class, rejected -> {
            assertThat(rejected.problem().code()).isEqualTo(code);
            assertThat(rejected.problem().wording().vi()).contains(sentence);
        });
        assertThat(step.next()).as("the first set is kept").isSameAs(begun);
    }

    @Test
    void countsPartsAsTheyAreScanned() {
        List<String> parts = DOSSIER.symbols(3);
        Assembly assembly = Assembly.empty(LAYOUTS);
        assertThat(assembly.dossier()).isEmpty();
        String[] expected = {"Đã quét 1/3", "Đã quét 2/3", "Đã quét 3/3"};
        for (int i = 0; i < 3; i++) {
            Assembly.Step step = assembly.add(pdf417(parts.get(2 - i)));
            assembly = step.next();
            Dossier dossier = ((Added.NewPart) step.added()).dossier();
            assertThat(dossier.progress().vi()).isEqualTo(expected[i]);
            assertThat(dossier.problems())
                    .as("what is still to come is no problem")
                    .isEmpty();
            assertThat(dossier.complete()).isEqualTo(i == 2);
        }
    }

    @Test
    void ignoresADuplicate() {
        Assembly.Step step = begun.add(pdf417(DOSSIER.symbols(3).get(1)));
        assertThat(step.added()).isInstanceOf(Added.Duplicate.class);
        assertThat(step.next()).isSameAs(begun);
    }

    @Test
    void keepsTheFirstSetWhenAnotherPrintOutComesBetween() {
        rejects(
                DOSSIER.print(2).symbols(3).get(0),
                "OTHER_PRINT",
                "Mã vạch vừa quét của hồ sơ khác hoặc của lần in khác.");
        rejects(
                Tn1.of(Tn1.BODY.replace("Sương", "Nga")).symbols(4).get(0),
                "OTHER_PRINT",
                "Mã vạch vừa quét của hồ sơ khác hoặc của lần in khác.");
    }

    @Test
    void keepsTheFirstSetWhenThePartCountsOtherwise() {
        rejects(DOSSIER.symbols(4).get(0), "OTHER_COUNT", "Mã vạch này không thuộc hồ sơ đang quét.");
    }

    @Test
    void keepsTheFirstContentOfAPlace() {
        rejects(Tn1.sealed(DOSSIER.header(2, 3) + "MFRGG"), "PART_CONFLICT", "số 2");
    }

    @Test
    void storesNothingOfADamagedPart() {
        rejects(DOSSIER.symbols(3).get(0) + "0", "BAD_CRC", "Mã vạch bị lỗi, hãy quét lại.");
    }

    @Test
    void beginsAnewWhenTheOfficerSaysSo() {
        Assembly.Step step = begun.beginAgain(pdf417(DOSSIER.print(2).symbols(1).get(0)));
        assertThat(step.next().dossier())
                .hasValueSatisfying(d -> assertThat(d.print()).isEqualTo(2));
    }

    @Test
    void namesWhatIsMissingOnceScanningEnds() {
        assertThat(begun.ended())
                .hasValueSatisfying(dossier ->
                        assertThat(dossier.problems()).extracting(Problem::code).containsExactly("PART_MISSING"));
    }

    @Test
    void handsSingleAndUnknownCodesOnWithoutTouchingTheDossier() {
        Symbol number = symbol(Symbology.CODE_39, "00123/2015/07900");
        assertThat(begun.add(number).added()).isInstanceOf(Added.Single.class);
        assertThat(begun.add(symbol(Symbology.QR, "gì đó")).added()).isInstanceOf(Added.Unknown.class);
        assertThat(begun.add(number).next()).isSameAs(begun);
    }

    @Test
    void saysBodyBadWhenTheLastPartShowsIt() {
        Tn1 bad = Tn1.of(Tn1.BODY + "U~hai~~~~\n");
        Assembly assembly =
                Assembly.empty(LAYOUTS).add(pdf417(bad.symbols(2).get(0))).next();
        Added added = assembly.add(pdf417(bad.symbols(2).get(1))).added();
        assertThat(((Added.NewPart) added).dossier().problems())
                .extracting(Problem::code)
                .containsExactly("BODY_BAD");
    }
}
