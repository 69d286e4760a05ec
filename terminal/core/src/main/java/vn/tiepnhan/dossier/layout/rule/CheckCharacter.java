package vn.tiepnhan.dossier.layout.rule;

/** The check character of Douglas Crockford's Base32: the number the symbols spell, modulo 37. */
final class CheckCharacter {
    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

    private CheckCharacter() {}

    /** Whether the last character is the check character of those before it. */
    static boolean holds(String text) {
        int last = text.length() - 1;
        int rest = 0;
        for (int i = 0; i < last; i++) {
            int value = SYMBOLS.indexOf(text.charAt(i));
            if (value < 0 || value > 31) {
                return false;
            }
            rest = (rest * 32 + value) % 37;
        }
        return last > 0 && SYMBOLS.charAt(rest) == text.charAt(last);
    }
}
