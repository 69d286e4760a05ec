package vn.tiepnhan.ui.kiosk.state;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.dossier.Wording;

/** Every sentence of the kiosk in one language. */
public final class KioskWords {
    private static final String BUNDLE = "vn.tiepnhan.ui.kiosk.state.kiosk";

    private final String language;
    private final ResourceBundle bundle;

    private KioskWords(String language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** @param language {@code vi} or {@code en} */
    public static KioskWords in(String language) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new KioskWords(language, ResourceBundle.getBundle(BUNDLE, locale, exactly));
    }

    public String language() {
        return language;
    }

    public String say(Wording wording) {
        return wording.in(language);
    }

    /** The word of an enum constant, for example {@code found.RECEIVED}. */
    public String say(String family, Enum<?> value) {
        return say(family + "." + value.name());
    }

    /** The sentence with {@code {0}}, {@code {1}} … replaced, as they are: no other character is special. */
    public String say(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
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
