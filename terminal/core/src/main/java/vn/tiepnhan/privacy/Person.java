package vn.tiepnhan.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose data are asked for: by a number, because names repeat.
 *
 * @param number CCCD (12 digits), CMND (9), mã số BHXH (10) or a BHYT card (15 characters), without spaces
 * @param name finds them also where they presented without a number; empty for none
 */
public record Person(String number, String name) {
    private static final Pattern NUMBER = Pattern.compile("\\d{9}|\\d{10}|\\d{12}|[A-Z]{2}\\d{13}");
    private static final int BHXH = 10;
    private static final int SHOWN = 4;

    public Person {
        if (!NUMBER.matcher(number).matches()) {
            throw new IllegalArgumentException("no number of a person: " + number);
        }
    }

    /** As people type it. */
    public static Optional<Person> parse(String number, String name) {
        String plain = number.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return NUMBER.matcher(plain).matches() ? Optional.of(new Person(plain, name.strip())) : Optional.empty();
    }

    /** Whether a number that was written down is theirs; a BHYT card ends with the mã số BHXH of its holder. */
    boolean has(String written) {
        String other = written.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return !other.isEmpty()
                && (other.equals(number)
                        || (isCard(other) && number.length() == BHXH && other.endsWith(number))
                        || (isCard(number) && other.length() == BHXH && number.endsWith(other)));
    }

    /** Whether somebody who gave a name and perhaps a number is this person. */
    boolean is(String otherName, String otherNumber) {
        return has(otherNumber)
                || (otherNumber.isBlank() && !name.isEmpty() && plain(otherName).equals(plain(name)));
    }

    /** Whether a text that people typed names them. */
    boolean in(String text) {
        return text.contains(number) || (!name.isEmpty() && plain(text).contains(plain(name)));
    }

    /** Enough to tell requests apart, not enough to know the person. */
    public String masked() {
        return "*".repeat(number.length() - SHOWN) + number.substring(number.length() - SHOWN);
    }

    private static boolean isCard(String text) {
        return text.length() == 15;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
    }
}
