package vn.tiepnhan.dossier.number;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/** Dates as cards spell them; 31/02 is no date. */
enum CardDate {
    /** {@code ddMMyyyy}. */
    PACKED("ddMMuuuu", "[0-9]{8}"),
    /** {@code dd/MM/yyyy}. */
    SLASHED("dd/MM/uuuu", "[0-9]{2}/[0-9]{2}/[0-9]{4}");

    private final DateTimeFormatter format;
    private final String shape;

    CardDate(String pattern, String shape) {
        this.format = DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
        this.shape = shape;
    }

    boolean looksLike(String text) {
        return text.matches(shape);
    }

    Optional<LocalDate> read(String text) {
        if (!looksLike(text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    /** As paper spells it. */
    static String shown(LocalDate date) {
        return SLASHED.format.format(date);
    }
}
