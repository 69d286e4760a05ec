package vn.tiepnhan.profile.printer.content;

/**
 * A code page with Vietnamese letters.
 *
 * @param number the n of {@code ESC t n}
 */
public record CodePage(int number, Letters letters) {
    /** What the bytes of a page mean. */
    public enum Letters {
        /** TCVN 5712 VN3 small letters, Epson's page 30. */
        TCVN3_LOWER,
        /** TCVN 5712 VN3 capital letters, Epson's page 31. */
        TCVN3_UPPER,
        /** windows-1258: tones are bytes of their own, behind the letter. */
        CP1258,
        /** Called "Vietnam" by the maker, and nobody says what is in it. */
        UNKNOWN
    }
}
