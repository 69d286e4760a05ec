package vn.tiepnhan.profile.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.profile.printer.content.CodePage.Letters;

final class LetterTableTest {
    private static final LetterTable LOWER = LetterTable.of(Letters.TCVN3_LOWER).orElseThrow();
    private static final LetterTable UPPER = LetterTable.of(Letters.TCVN3_UPPER).orElseThrow();
    private static final LetterTable CP1258 = LetterTable.of(Letters.CP1258).orElseThrow();

    @Test
    void thereAreSixtySevenLettersInEachCase() {
        assertThat(VietnameseLetters.small())
                .hasSize(67)
                .doesNotHaveDuplicates()
                .contains('ằ', 'ỹ', 'đ');
        assertThat(VietnameseLetters.capital())
                .hasSize(67)
                .doesNotHaveDuplicates()
                .contains('Ằ', 'Ỹ', 'Đ');
        assertThat(VietnameseLetters.all()).hasSize(134).allMatch(Character::isLetter);
    }

    @Test
    void eachPageOfTcvnHoldsTheLettersOfItsCaseInOneByte() {
        assertThat(LOWER.missing()).isEqualTo(VietnameseLetters.capital());
        assertThat(UPPER.missing()).isEqualTo(VietnameseLetters.small());
        for (char letter : VietnameseLetters.small()) {
            assertThat(LOWER.letter(LOWER.bytes(letter)[0])).contains(letter);
        }
        for (char letter : VietnameseLetters.capital()) {
            assertThat(UPPER.letter(UPPER.bytes(letter)[0])).contains(letter);
        }
    }

    @Test
    void theStrokedDIsTheVietnameseOneAndNotTheIcelandic() {
        assertThat(UPPER.bytes('\u0110')).containsExactly(0xA7);
        assertThat(UPPER.bytes('\u00D0')).isEmpty();
        assertThat(UPPER.letter((byte) 0xA7)).contains('\u0110');
        assertThat(LOWER.bytes('\u0111')).containsExactly(0xAE);
        assertThat(CP1258.bytes('\u0110')).containsExactly(0xD0);
    }

    /** The JDK's table is another hand's work: it must read back what this one writes. */
    @Test
    void windows1258WritesEveryLetterAsOthersReadIt() {
        Charset jdk = Charset.forName("windows-1258");
        assertThat(CP1258.missing()).isEmpty();
        for (char letter : VietnameseLetters.all()) {
            String read = Normalizer.normalize(new String(CP1258.bytes(letter), jdk), Normalizer.Form.NFC);
            assertThat(read).isEqualTo(String.valueOf(letter));
        }
        assertThat(HexFormat.of().formatHex(write("Tiếng Việt"))).isEqualTo("5469eaec6e67205669eaf274");
    }

    @Test
    void whatAPageDoesNotHaveIsSaidNotReplaced() {
        assertThat(LOWER.bytes('中')).isEmpty();
        assertThat(CP1258.bytes('ǻ')).isEmpty();
        assertThat(LOWER.letter((byte) 0x80)).isEmpty();
        assertThat(LOWER.bytes('~')).containsExactly('~');
        assertThat(LetterTable.of(Letters.UNKNOWN)).isEmpty();
    }

    private static byte[] write(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (char c : text.chars().mapToObj(i -> (char) i).collect(Collectors.toList())) {
            out.writeBytes(CP1258.bytes(c));
        }
        return out.toByteArray();
    }
}
