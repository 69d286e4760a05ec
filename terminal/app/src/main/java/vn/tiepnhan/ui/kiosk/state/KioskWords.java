package vn.tiepnhan.ui.kiosk.state;

import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.ui.kit.Sentences;

/** Every sentence of the kiosk in one language. */
public final class KioskWords extends Sentences {
    private static final String BUNDLE = "vn.tiepnhan.ui.kiosk.state.kiosk";

    private KioskWords(String language) {
        super(BUNDLE, language);
    }

    /** @param language {@code vi} or {@code en} */
    public static KioskWords in(String language) {
        return new KioskWords(language);
    }

    /** "thứ Hai – thứ Sáu, 07:30–11:30 và 13:00–17:00"; days that do not follow each other are listed. */
    public String hours(OpeningHours hours) {
        List<DayOfWeek> days = hours.days().stream().sorted().toList();
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean row = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        String when = row
                ? say("day", first) + " – " + say("day", last)
                : days.stream().map(day -> say("day", day)).collect(Collectors.joining(", "));
        return when + ", "
                + hours.sessions().stream()
                        .map(session -> session.from() + "–" + session.to())
                        .collect(Collectors.joining(" " + say("and") + " "));
    }
}
