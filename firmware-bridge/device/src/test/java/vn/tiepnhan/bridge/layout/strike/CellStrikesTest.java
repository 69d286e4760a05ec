package vn.tiepnhan.bridge.layout.strike;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Letters that must fit a cell, be told apart in it, and travel without being taken for commands. */
final class CellStrikesTest {
    private final CellStrikes cells = new CellStrikes();

    @Test
    void everyLetterStandsInsideItsCellAndDiffersFromEveryOtherByAtLeastThreeDots() {
        List<Integer> letters = Stream.concat(
                        StrikeRepertoire.vietnamese(),
                        IntStream.rangeClosed(0x21, 0x7E).boxed())
                .toList();
        List<byte[]> looks = new ArrayList<>();
        for (int letter : letters) {
            GlyphStrike.Glyph glyph = cells.cell().glyph(letter);
            assertThat(cells.cell().has(letter)).isTrue();
            assertThat(glyph.advance()).isEqualTo(CellStrikes.WIDTH);
            assertThat(glyph.left()).isNotNegative();
            assertThat(glyph.left() + glyph.width()).isLessThanOrEqualTo(CellStrikes.WIDTH);
            assertThat(glyph.top()).isLessThanOrEqualTo(CellStrikes.ABOVE);
            assertThat(glyph.height() - glyph.top()).isLessThanOrEqualTo(CellStrikes.HEIGHT - CellStrikes.ABOVE);
            byte[] look = cells.columns(letter);
            for (int i = 0; i < looks.size(); i++) {
                assertThat(difference(look, looks.get(i)))
                        .as("%c and %c", letter, letters.get(i))
                        .isGreaterThanOrEqualTo(3);
            }
            looks.add(look);
        }
    }

    /** DLE EOT, DLE ENQ and DLE DC4 are obeyed even inside a letter that is being downloaded. */
    @Test
    void noLetterHoldsARealTimeCommand() {
        for (int letter : StrikeRepertoire.codePoints().toList()) {
            assertThat(HexFormat.ofDelimiter(" ").formatHex(cells.columns(letter)))
                    .as("%c", letter)
                    .doesNotContain("10 04", "10 05", "10 14")
                    .doesNotEndWith("10");
        }
    }

    @Test
    void columnsHoldTheDotsOfTheGlyph() {
        byte[] bar = cells.columns('|');
        int dots = 0;
        for (byte one : bar) {
            dots += Integer.bitCount(one & 0xFF);
        }

        assertThat(bar).hasSize(36);
        GlyphStrike.Glyph glyph = cells.cell().glyph('|');
        assertThat(dots).isEqualTo(glyph.width() * glyph.height());
        assertThat(bar[3 * glyph.left() + 1] & 0xFF).isEqualTo(0xFF);
    }

    @Test
    void boldIsOneDotMoreAndLargerSizesAreWholeMultiples() {
        GlyphStrike.Glyph plain = cells.cell().glyph('l');

        assertThat(cells.get(StrikeName.NORMAL).glyph('l').height()).isEqualTo(2 * plain.height());
        assertThat(cells.get(StrikeName.NORMAL_BOLD).glyph('l').width()).isEqualTo(plain.width() + 1);
        assertThat(cells.get(StrikeName.LARGE).glyph('l').width()).isEqualTo(2 * plain.width());
        assertThat(cells.get(StrikeName.HUGE).glyph('l').height()).isEqualTo(3 * plain.height());
    }

    /** 203 dots are an inch. */
    @Test
    void capitalsAreAtLeastTwoAndAHalfMillimetresHighInEverySize() {
        for (StrikeName name : StrikeName.values()) {
            assertThat(cells.get(name).capDots() * 25.4 / 203).as("%s", name).isGreaterThanOrEqualTo(2.5);
            assertThat(cells.get(name).glyph('H').height())
                    .isEqualTo(cells.get(name).capDots());
        }
    }

    @Test
    void theGeneratorStillMakesTheCommittedLetters() throws IOException, FontFormatException {
        byte[] made = CellGenerator.of(Path.of(".")).strike();
        GlyphStrike strike = GlyphStrike.read(new ByteArrayInputStream(made));
        int differing = 0;
        for (int letter : StrikeRepertoire.vietnamese().toList()) {
            GlyphStrike.Glyph one = strike.glyph(letter);
            GlyphStrike.Glyph other = cells.cell().glyph(letter);
            differing += Math.abs(one.height() - other.height()) > 1 ? 1 : 0;
        }

        assertThat(differing)
                .as("letters another rasteriser makes higher or lower")
                .isLessThan(14);
    }

    private static int difference(byte[] one, byte[] other) {
        int bits = 0;
        for (int i = 0; i < one.length; i++) {
            bits += Integer.bitCount((one[i] ^ other[i]) & 0xFF);
        }
        return bits;
    }
}
