package vn.tiepnhan.reception;

import java.util.Locale;
import java.util.Optional;

/**
 * A receipt number: terminal prefix (3 characters of Crockford's base 32), year (2 digits), counter (6 digits) and a check
 * character (Crockford's, modulo 37). Unique without a network because each terminal has its own prefix.
 *
 * @param text 12 characters without separators, as in codes
 */
public record ReceiptNumber(String text) {
    /** Crockford's digits, then the five that only a check character may be. */
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

    private static final int BASE = 32;
    private static final int LENGTH = 12;
    private static final int BODY = LENGTH - 1;
    private static final int LAST_COUNTER = 999_999;

    public ReceiptNumber {
        if (text.length() != LENGTH || check(text.substring(0, BODY)) != text.charAt(BODY)) {
            throw new IllegalArgumentException("no receipt number: " + text);
        }
    }

    /**
     * The number after the highest given so far.
     *
     * @param beginning prefix and year, 5 characters
     * @param highest the highest number with this beginning, if any was given
     * @throws IllegalStateException after 999 999 receipts in a year
     */
    public static ReceiptNumber after(String beginning, Optional<String> highest) {
        int counter = highest.map(number -> Integer.parseInt(number.substring(5, BODY)))
                        .orElse(0)
                + 1;
        if (counter > LAST_COUNTER) {
            throw new IllegalStateException("a terminal has " + LAST_COUNTER + " receipt numbers a year");
        }
        String body = beginning + String.valueOf(LAST_COUNTER + 1 + counter).substring(1);
        return new ReceiptNumber(body + check(body));
    }

    /** The two digits a year has in a number. */
    public static String year(int year) {
        return String.valueOf(100 + year % 100).substring(1);
    }

    /** Reads a number as people type it: grouped or not, small letters, O for 0, I or L for 1. */
    public static Optional<ReceiptNumber> parse(String typed) {
        String upper = typed.trim().toUpperCase(Locale.ROOT).replace("-", "").replace(" ", "");
        if (upper.length() != LENGTH) {
            return Optional.empty();
        }
        String text = upper.replace('O', '0').replace('I', '1').replace('L', '1');
        if (text.substring(0, BODY).chars().anyMatch(c -> DIGITS.indexOf(c) < 0 || DIGITS.indexOf(c) >= BASE)
                || check(text.substring(0, BODY)) != text.charAt(BODY)) {
            return Optional.empty();
        }
        return Optional.of(new ReceiptNumber(text));
    }

    /** As people read it: {@code ZK4-15-000123-7}. */
    public String grouped() {
        return text.substring(0, 3) + "-" + text.substring(3, 5) + "-" + text.substring(5, BODY) + "-"
                + text.substring(BODY);
    }

    private static char check(String body) {
        int rest = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = DIGITS.indexOf(body.charAt(i));
            if (digit < 0 || digit >= BASE) {
                return '\0';
            }
            rest = (rest * BASE + digit) % DIGITS.length();
        }
        return DIGITS.charAt(rest);
    }
}
