package vn.tiepnhan.dossier.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;

class RawScansTest {
    private static List<Symbol> split(String text) {
        return RawScans.split(text.getBytes(StandardCharsets.ISO_8859_1), "-");
    }

    @Test
    void everyLineEndEndsACode() {
        assertThat(split("một\rhai\nba\r\n\r\nbốn")).extracting(Symbol::latin1).hasSize(4);
    }

    @Test
    void routesByTheAimIdentifierAndStripsIt() {
        assertThat(split("]L0A\r]C0B\r]Q1C\r]A0D\r]d1E\rF"))
                .extracting(Symbol::symbology)
                .containsExactly(
                        Symbology.PDF417,
                        Symbology.CODE_128,
                        Symbology.QR,
                        Symbology.CODE_39,
                        Symbology.DATA_MATRIX,
                        null);
        assertThat(split("]L0A\r]E0B")).extracting(Symbol::latin1).containsExactly("A", "B");
    }

    @Test
    void leavesABracketThatIsNoIdentifierAlone() {
        assertThat(split("]\r]a1x\r]L\r]L*x")).extracting(Symbol::latin1).containsExactly("]", "]a1x", "]L", "]L*x");
    }

    @Test
    void keepsEveryOtherByte() {
        assertThat(RawScans.split(new byte[] {(byte) 0xE1, 0, 0x1D, 13}, "-")
                        .get(0)
                        .bytes())
                .containsExactly(0xE1, 0, 0x1D);
    }
}
