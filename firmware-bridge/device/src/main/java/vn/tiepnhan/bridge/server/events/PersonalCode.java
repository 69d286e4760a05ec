package vn.tiepnhan.bridge.server.events;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether a scanned code is an identity card or a health insurance card, by its shape: such text is handed over at once or
 * not at all. In doubt it is one: the price of a mistake is a second scan.
 */
final class PersonalCode {
    /** CCCD: 12 digits first; BHYT: the card or insurance number first; then fields apart by | or what scanners make of it. */
    private static final Pattern CARD =
            Pattern.compile("(\\d{9}|\\d{12}|[A-Za-z]{2}\\d{13}|\\d{10})[|\\x1C-\\x1F].*", Pattern.DOTALL);

    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{9}|\\d{12}|[A-Za-z]{2}\\d{13}");
    private static final int FIELDS_OF_A_CARD = 5;

    private PersonalCode() {}

    static boolean isOne(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).strip();
        return CARD.matcher(text).matches()
                || BARE_NUMBER.matcher(text).matches()
                || text.chars().filter(c -> c == '|').count() >= FIELDS_OF_A_CARD;
    }
}
