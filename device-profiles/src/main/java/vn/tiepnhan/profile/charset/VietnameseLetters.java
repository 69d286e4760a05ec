package vn.tiepnhan.profile.charset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The 134 Vietnamese letters outside ASCII: twelve vowels with six tones less the plain ones, and đ, in both cases. */
public final class VietnameseLetters {
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private VietnameseLetters() {}

    /** The 67 small ones, composed, in the order of the alphabet with the tones ngang, huyền, hỏi, ngã, sắc, nặng. */
    public static List<Character> small() {
        List<Character> letters = new ArrayList<>();
        for (int v = 0; v < VOWELS.length(); v++) {
            char vowel = VOWELS.charAt(v);
            if (vowel > 'z') {
                letters.add(vowel);
            }
            for (int t = 0; t < TONES.length(); t++) {
                letters.add(Normalizer.normalize("" + vowel + TONES.charAt(t), Normalizer.Form.NFC)
                        .charAt(0));
            }
        }
        letters.add('đ');
        return List.copyOf(letters);
    }

    /** The 67 capital ones in the same order. */
    public static List<Character> capital() {
        return small().stream()
                .map(c -> String.valueOf(c).toUpperCase(Locale.ROOT).charAt(0))
                .toList();
    }

    /** All of them, small ones first. */
    public static List<Character> all() {
        List<Character> all = new ArrayList<>(small());
        all.addAll(capital());
        return List.copyOf(all);
    }
}
