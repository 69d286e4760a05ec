package vn.tiepnhan.ui.kiosk.state;

/**
 * How a visitor reads, hears and reaches; it stays through the visit and ends with it.
 *
 * @param language {@code vi} or {@code en}
 * @param large whether the large type is on
 * @param lowered whether all targets stand in the lower part of the screen
 */
public record Manner(String language, boolean large, boolean lowered, Sound sound) {
    /** What a visit begins with. */
    public static Manner of(String language) {
        return new Manner(language, false, false, Sound.OFF);
    }

    public Manner speaking(String other) {
        return new Manner(other, large, lowered, sound);
    }

    public Manner large(boolean on) {
        return new Manner(language, on, lowered, sound);
    }

    public Manner lowered(boolean on) {
        return new Manner(language, large, on, sound);
    }

    public Manner sound(Sound how) {
        return new Manner(language, large, lowered, how);
    }
}
