package vn.tiepnhan.bridge.layout.strike;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which characters a slip can print. */
final class StrikeRepertoire {
    private static final String TONES = "aăâeêioôơuưy";
    private static final String MARKS = "\u0300\u0301\u0303\u0309\u0323";
    private static final String PUNCTUATION = "–—‘’‚“”„†•…‰‹›€₫№™";

    private StrikeRepertoire() {}

    /** The 134 letters of Vietnamese that are not plain ASCII: 67 in two cases. */
    static Stream<Integer> vietnamese() {
        Stream<String> toned = TONES.chars().mapToObj(Character::toString).flatMap(v -> MARKS.chars()
                .mapToObj(m -> v + Character.toString(m)));
        Stream<String> lower = Stream.concat(toned, "ăâđêôơư".chars().mapToObj(Character::toString))
                .map(s -> java.text.Normalizer.normalize(s, java.text.Normalizer.Form.NFC));
        return lower.flatMap(s -> Stream.of(s, s.toUpperCase(java.util.Locale.ROOT)))
                .map(s -> s.codePointAt(0));
    }

    static Stream<Integer> codePoints() {
        IntStream latin = IntStream.concat(IntStream.rangeClosed(0x20, 0x7E), IntStream.rangeClosed(0xA0, 0x17F));
        return Stream.of(
                        latin.filter(c -> c != 0xAD).boxed(),
                        vietnamese(),
                        PUNCTUATION.chars().boxed(),
                        DrawnSymbols.ALL.chars().boxed())
                .flatMap(s -> s)
                .distinct();
    }

    /** Kerning is kept for what Vietnamese text is made of. */
    static Stream<Integer> kerned() {
        return Stream.concat(IntStream.rangeClosed(0x21, 0x7E).boxed(), vietnamese());
    }
}
