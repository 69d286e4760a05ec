package vn.tiepnhan.profile.charset;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.profile.printer.content.CodePage;

/**
 * Which byte of a code page is which letter. ASCII is the same on all of them. Letters are to be composed (NFC) before
 * they are looked up.
 *
 * <p>The two pages of TCVN 5712 VN3 as Epson numbers them 30 and 31, as listed by escpos-printer-db; its Ð (U+00D0) on the
 * second page is the Icelandic letter and stands here as the Vietnamese Đ (U+0110). windows-1258 keeps five tones as bytes
 * of their own that follow the letter; whether a printer joins the two is another question
 * ({@link vn.tiepnhan.profile.printer.content.Text#composes}).
 */
public final class LetterTable {
    private static final int ROW = 16;

    private static final LetterTable TCVN3_LOWER = rows(
            0xA0,
            "········ăâêôơưđ·",
            "·····àảãáạ·ằẳẵắ·",
            "······ặầẩẫấậè·ẻẽ",
            "éẹềểễếệìỉ···ĩíịò",
            "·ỏõóọồổỗốộờởỡớợù",
            "·ủũúụừửữứựỳỷỹýỵ·");

    private static final LetterTable TCVN3_UPPER = rows(
            0xA0,
            "·ĂÂ····Đ··ÊÔƠƯ··",
            "·····ÀẢÃÁẠ·ẰẲẴẮ·",
            "······ẶẦẨẪẤẬÈ·ẺẼ",
            "ÉẸỀỂỄẾỆÌỈ···ĨÍỊÒ",
            "·ỎÕÓỌỒỔỖỐỘỜỞỠỚỢÙ",
            "·ỦŨÚỤỪỬỮỨỰỲỶỸÝỴ·");

    private static final LetterTable CP1258 =
            rows(0xC0, "ÀÁÂĂ····ÈÉÊ··Í··", "Đ··ÓÔƠ···ÙÚ··Ư··", "àáâă····èéê··í··", "đ··óôơ···ùú··ư··");

    private static final Map<Character, Byte> TONES_1258 = Map.of(
            '\u0300', (byte) 0xCC,
            '\u0309', (byte) 0xD2,
            '\u0303', (byte) 0xDE,
            '\u0301', (byte) 0xEC,
            '\u0323', (byte) 0xF2);

    private final Map<Character, Byte> bytes;
    private final Map<Byte, Character> letters = new HashMap<>();

    private LetterTable(Map<Character, Byte> bytes) {
        this.bytes = Map.copyOf(bytes);
        bytes.forEach((letter, one) -> letters.put(one, letter));
    }

    /** The table of a page; empty for a page of which nobody says what is in it. */
    public static Optional<LetterTable> of(CodePage.Letters page) {
        return switch (page) {
            case TCVN3_LOWER -> Optional.of(TCVN3_LOWER);
            case TCVN3_UPPER -> Optional.of(TCVN3_UPPER);
            case CP1258 -> Optional.of(CP1258);
            case UNKNOWN -> Optional.empty();
        };
    }

    /** @return one byte, or two where the page keeps the tone apart; none when the page does not have the letter */
    public byte[] bytes(char letter) {
        if (letter >= ' ' && letter <= '~') {
            return new byte[] {(byte) letter};
        }
        Byte one = bytes.get(letter);
        if (one != null) {
            return new byte[] {one};
        }
        return this == CP1258 ? inTwo(letter) : new byte[0];
    }

    /** The letter, or the tone that belongs to the letter before; empty when nothing Vietnamese is there. */
    public Optional<Character> letter(byte one) {
        if (one >= ' ' && one <= '~') {
            return Optional.of((char) one);
        }
        Character letter = letters.get(one);
        if (letter == null && this == CP1258) {
            return TONES_1258.entrySet().stream()
                    .filter(tone -> tone.getValue() == one)
                    .map(Map.Entry::getKey)
                    .findFirst();
        }
        return Optional.ofNullable(letter);
    }

    /** Those of the 134 Vietnamese letters that the page cannot write. */
    public List<Character> missing() {
        return VietnameseLetters.all().stream()
                .filter(letter -> bytes(letter).length == 0)
                .toList();
    }

    /** The tone is the mark that has a byte; what is left must be a letter of the page or of ASCII. */
    private byte[] inTwo(char letter) {
        String apart = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        for (int i = 1; i < apart.length(); i++) {
            Byte tone = TONES_1258.get(apart.charAt(i));
            if (tone != null) {
                String rest = Normalizer.normalize(apart.substring(0, i) + apart.substring(i + 1), Normalizer.Form.NFC);
                byte[] base = rest.length() == 1 ? bytes(rest.charAt(0)) : new byte[0];
                return base.length == 1 ? new byte[] {base[0], tone} : new byte[0];
            }
        }
        return new byte[0];
    }

    private static LetterTable rows(int first, String... rows) {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < ROW; column++) {
                char letter = rows[row].charAt(column);
                if (letter != '·') {
                    bytes.put(letter, (byte) (first + row * ROW + column));
                }
            }
        }
        return new LetterTable(bytes);
    }
}
