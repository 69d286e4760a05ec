package vn.tiepnhan.ui.kit.token;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The three looks of every window. */
public enum Palette {
    /** For bright rooms; what is used where nothing else is asked for. */
    LIGHT,
    /** For dim rooms and tired eyes. */
    DARK,
    /** White and yellow on black, every text at least 7 : 1: for low vision and worn-out screens. */
    CONTRAST;

    /** As it is written on a command line: {@code light}, {@code dark}, {@code contrast}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Palette> of(String word) {
        return Arrays.stream(values())
                .filter(palette -> palette.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The least contrast of text on its ground, see {@link Contrast}. */
    public double leastContrast() {
        return this == CONTRAST ? 7 : 4.5;
    }
}
