package vn.tiepnhan.privacy;

/** Names and numbers as they are shown to somebody who need not know them. */
public final class Masks {
    private static final int SHOWN = 4;

    private Masks() {}

    /** Initials, and the given name, which comes last: “Nguyễn Thị Minh Châu” is “N. T. M. Châu”. */
    public static String name(String name) {
        String[] words = name.strip().split("\\s+");
        StringBuilder masked = new StringBuilder();
        for (int i = 0; i < words.length - 1; i++) {
            masked.appendCodePoint(words[i].codePointAt(0)).append(". ");
        }
        return masked.append(words[words.length - 1]).toString();
    }

    /** The last four characters. */
    public static String number(String number) {
        int hidden = number.length() <= SHOWN ? number.length() : number.length() - SHOWN;
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
