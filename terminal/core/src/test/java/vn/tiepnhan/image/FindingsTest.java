package vn.tiepnhan.image;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.image.code.Content;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

final class FindingsTest {
    private final Findings findings = new Findings();

    @Test
    void theSameSymbolReadTwiceIsOneAndTheSameTextElsewhereIsAnother() {
        findings.add(found("A", 100, 100));
        findings.add(found("A", 104, 98));
        findings.add(found("A", 100, 500));

        assertThat(findings.inReadingOrder()).hasSize(2);
    }

    @Test
    void readsLineByLineFromTheTopAndEachLineFromTheLeft() {
        findings.add(found("D", 300, 510));
        findings.add(found("B", 300, 100));
        findings.add(found("C", 100, 500));
        findings.add(found("A", 100, 112));

        assertThat(findings.inReadingOrder())
                .extracting(f -> new String(f.content().bytes(), US_ASCII))
                .containsExactly("A", "B", "C", "D");
    }

    @Test
    void aTn1DossierIsCompleteWhenAllItsNumbersAreThere() {
        findings.add(found(tn1("0102"), 100, 100));
        assertThat(findings.tn1Complete()).isFalse();
        findings.add(found(tn1("0202"), 100, 300));
        assertThat(findings.tn1Complete()).isTrue();
        findings.add(found("anything else", 100, 500));
        assertThat(findings.tn1Complete()).isTrue();
    }

    private static String tn1(String numberAndCount) {
        return "TN1A103.Y26011A...0185943445-01208201503011A2B3C4D" + numberAndCount + "CHUNK#00000000";
    }

    private static Found found(String text, double x, double y) {
        Quad quad = new Quad(
                new Point(x - 50, y - 50),
                new Point(x + 50, y - 50),
                new Point(x + 50, y + 50),
                new Point(x - 50, y + 50));
        return new Found(new Content(Symbology.QR, text.getBytes(US_ASCII), null), quad);
    }
}
