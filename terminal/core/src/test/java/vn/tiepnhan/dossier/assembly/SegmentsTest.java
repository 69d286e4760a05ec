package vn.tiepnhan.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiepnhan.dossier.Symbols.LAYOUTS;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.dossier.Tn1;

class SegmentsTest {
    private static final byte[] TEXT = Tn1.of(Tn1.BODY).symbols(1).get(0).getBytes(StandardCharsets.ISO_8859_1);

    private static int parity() {
        int parity = 0;
        for (byte each : TEXT) {
            parity ^= each & 0xFF;
        }
        return parity;
    }

    /** The text cut in three, as a symbology would. */
    private static List<Symbol> segments(Symbology symbology, String group, boolean saysCount) {
        List<Symbol> segments = new ArrayList<>();
        int third = TEXT.length / 3 + 1;
        for (int i = 0; i < 3; i++) {
            byte[] slice = Arrays.copyOfRange(TEXT, i * third, Math.min(TEXT.length, (i + 1) * third));
            Symbol.Part part = new Symbol.Part(i, saysCount ? 3 : -1, group, i == 2);
            segments.add(new Symbol(symbology, slice, new Symbol.Origin("ảnh" + i + ".png", 1), part));
        }
        return segments;
    }

    @Test
    void joinsMacroPdf417InAnyOrderWithAndWithoutACount() {
        for (boolean saysCount : new boolean[] {true, false}) {
            List<Symbol> segments = segments(Symbology.PDF417, "001287", saysCount);
            for (int turn = 0; turn < 3; turn++) {
                Collections.rotate(segments, 1);
                Sorted sorted = Sorter.sort(segments, LAYOUTS);
                assertThat(sorted.complete()).isTrue();
                assertThat(sorted.codes()).allMatch(code -> "tn1".equals(code.layout()));
            }
        }
    }

    @Test
    void joinsQrStructuredAppendWhenItsParityHolds() {
        String parity = String.valueOf(parity());
        assertThat(Sorter.sort(segments(Symbology.QR, parity, true), LAYOUTS).complete())
                .isTrue();
    }

    @Test
    void refusesAQrGroupWhoseParityDoesNotHold() {
        String wrong = String.valueOf(parity() ^ 1);
        Sorted sorted = Sorter.sort(segments(Symbology.QR, wrong, true), LAYOUTS);
        assertThat(sorted.dossiers()).isEmpty();
        assertThat(sorted.problems())
                .singleElement()
                .satisfies(located -> assertThat(located.problem().code()).isEqualTo("BAD_CRC"));
    }

    @Test
    void namesTheMissingSegmentAndWhereTheOthersWere() {
        for (boolean saysCount : new boolean[] {true, false}) {
            List<Symbol> segments = segments(Symbology.PDF417, "5", saysCount);
            segments.remove(1);
            Sorted sorted = Sorter.sort(segments, LAYOUTS);
            assertThat(sorted.complete()).isFalse();
            assertThat(sorted.problems()).singleElement().satisfies(located -> {
                assertThat(located.problem().code()).isEqualTo("PART_MISSING");
                assertThat(located.problem().wording().vi()).contains("số 2/3", "số 1 ở ảnh0.png", "số 3 ở ảnh2.png");
            });
        }
    }

    @Test
    void waitsForTheLastSegmentWhenNobodySaidHowMany() {
        List<Symbol> segments = segments(Symbology.PDF417, "5", false);
        segments.remove(2);
        Sorted sorted = Sorter.sort(segments, LAYOUTS);
        assertThat(sorted.problems().get(0).problem().wording().vi()).contains("Thiếu mã vạch số 3.");
    }

    @Test
    void refusesASegmentThatCountsOtherwise() {
        List<Symbol> segments = segments(Symbology.PDF417, "5", true);
        Symbol odd = new Symbol(
                Symbology.PDF417, new byte[] {65}, new Symbol.Origin("x", 1), new Symbol.Part(1, 4, "5", false));
        segments.add(odd);
        Sorted sorted = Sorter.sort(segments, LAYOUTS);
        assertThat(sorted.dossiers()).singleElement().matches(d -> d.complete());
        assertThat(sorted.problems())
                .singleElement()
                .satisfies(located -> assertThat(located.problem().code()).isEqualTo("OTHER_COUNT"));
    }

    @Test
    void keepsTheFirstOfTwoContentsForOneSegment() {
        List<Symbol> segments = segments(Symbology.PDF417, "5", true);
        segments.add(new Symbol(
                Symbology.PDF417, new byte[] {65}, new Symbol.Origin("x", 1), new Symbol.Part(1, 3, "5", false)));
        Sorted sorted = Sorter.sort(segments, LAYOUTS);
        assertThat(sorted.problems().get(0).problem().code()).isEqualTo("PART_CONFLICT");
    }

    @Test
    void tellsTheWindowHowManySegmentsItHas() {
        List<Symbol> segments = segments(Symbology.QR, String.valueOf(parity()), true);
        Assembly assembly = Assembly.empty(LAYOUTS);
        Assembly.Step first = assembly.add(segments.get(2));
        assertThat(first.added()).isEqualTo(new Added.Segment(1, 3));
        Assembly.Step again = first.next().add(segments.get(2));
        assertThat(again.added()).isEqualTo(new Added.Segment(1, 3));
        Assembly.Step second = again.next().add(segments.get(0));
        assertThat(second.added()).isEqualTo(new Added.Segment(2, 3));
        assertThat(second.next().add(segments.get(1)).added())
                .isInstanceOfSatisfying(
                        Added.NewPart.class,
                        part -> assertThat(part.dossier().complete()).isTrue());
    }
}
