package vn.tiepnhan.checklist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A paper's name as it is compared: without accents, case and punctuation. "Mẫu D02-TS", "d02 ts" and "D02-TS Danh sách lao
 * động" all mean the catalogue's D02-TS; words alone must be the same words.
 */
final class PaperName {
    private final String words;

    PaperName(String name) {
        this.words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", " ")
                .strip();
    }

    /** Whether both name the same paper. */
    boolean means(PaperName other) {
        return words.equals(other.words) || within(words, other.words) || within(other.words, words);
    }

    /**
     * A form's code is known by its digits, wherever it stands among words; "TS" alone names nothing, and "D02" is not D02-TS.
     */
    private static boolean within(String code, String words) {
        boolean isCode = code.matches(".*[0-9].*") && code.matches(".*[A-Z].*");
        String more = code.contains(" ") ? "" : "(?! [A-Z]{1,3}( |$))";
        return isCode
                && Pattern.compile("(^| )" + Pattern.quote(code) + more + "( |$)")
                        .matcher(words)
                        .find();
    }
}
