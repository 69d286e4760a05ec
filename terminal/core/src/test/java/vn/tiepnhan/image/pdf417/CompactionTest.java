package vn.tiepnhan.image.pdf417;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.image.code.Content;

final class CompactionTest {
    @Test
    void readsCapitalsThenSmallLettersThenDigitsThenMarks() {
        // PDF417 = P D F | mixed 4 1 7, the worked example of ISO/IEC 15438, 5.4.2
        assertThat(text(15 * 30 + 3, 5 * 30 + 28, 4 * 30 + 1, 7 * 30 + 29)).isEqualTo("PDF417");
        // A, latch lower, b, shift capital, C, d, shift punctuation ';', e
        assertThat(text(0 * 30 + 27, 1 * 30 + 27, 2 * 30 + 3, 29 * 30 + 0, 4 * 30 + 29))
                .isEqualTo("AbCd;e");
    }

    @Test
    void readsNumbersInBase900WithTheirLeadingZeros() {
        // 000213298174000, the worked example of ISO/IEC 15438, 5.4.4
        assertThat(text(902, 1, 624, 434, 632, 282, 200)).isEqualTo("000213298174000");
    }

    @Test
    void readsBytesInSixesAndTheOnesLeftOver() {
        // "alcool", the worked example of ISO/IEC 15438, 5.4.3
        assertThat(text(924, 163, 238, 432, 766, 244)).isEqualTo("alcool");
        assertThat(bytes(901, 7, 8, 9)).containsExactly(7, 8, 9);
        assertThat(bytes(901, 1, 2, 3, 4, 5)).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void turnsTextOfANamedCharacterSetIntoUtf8AndLeavesOtherBytesAlone() {
        assertThat(bytes(901, 0xE0)).containsExactly(0xE0);
        // ECI 3 is ISO 8859-1
        assertThat(new String(bytes(927, 3, 901, 0xE0), UTF_8)).isEqualTo("à");
        // ECI 26 is UTF-8
        assertThat(new String(bytes(927, 26, 901, 0xC3, 0xA0), UTF_8)).isEqualTo("à");
    }

    @Test
    void readsTheControlBlockOfAMacroSymbol() {
        // segment index 00002 (from 0), file id 001 002, segment count 00003, last
        Content content = content(0 * 30 + 1, 928, 111, 102, 1, 2, 923, 1, 902, 111, 103, 922);

        assertThat(content.part()).isEqualTo(new Symbol.Part(2, 3, "001002", true));
    }

    @Test
    void nonsenseIsNullNotAnException() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            int[] words = random.ints(1 + random.nextInt(30), 0, 929).toArray();
            words[0] = random.nextInt(words.length + 2);
            Content content = Compaction.decode(words);
            assertThat(content == null || content.bytes().length < 400).isTrue();
        }
    }

    private static String text(int... words) {
        return new String(bytes(words), StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(int... words) {
        return content(words).bytes();
    }

    private static Content content(int... data) {
        int[] words = new int[data.length + 1];
        words[0] = words.length;
        System.arraycopy(data, 0, words, 1, data.length);
        Content content = Compaction.decode(words);
        assertThat(content).isNotNull();
        return Objects.requireNonNull(content);
    }
}
