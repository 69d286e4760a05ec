package vn.tiepnhan.ui.counter.dossier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import vn.tiepnhan.dossier.Body;

/** What a worker line says of a BHYT card and a number, fit for a screen that others can see. */
final class Cards {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Cards() {}

    /** "Thẻ còn hạn": valid-to on or after the day; a date that is none counts as not valid. */
    static boolean validOn(Body.Worker worker, LocalDate day) {
        if (worker.card().isEmpty()) {
            return false;
        }
        try {
            return !LocalDate.parse(worker.cardValidTo(), DATE).isBefore(day);
        } catch (DateTimeParseException unreadable) {
            return false;
        }
    }

    /** The last four characters, the rest as stars. */
    static String masked(String number) {
        int hidden = Math.max(0, number.length() - 4);
        return "•".repeat(Math.min(hidden, 6)) + number.substring(hidden);
    }
}
