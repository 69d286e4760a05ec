package vn.tiepnhan.reception.counter;

import java.security.SecureRandom;

/** Makes mã tra cứu: 8 characters of Crockford's base 32, 40 random bits, so that knowing a receipt number is not enough. */
final class LookupCodes {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return code.toString();
    }
}
