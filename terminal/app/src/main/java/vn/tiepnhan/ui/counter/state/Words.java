package vn.tiepnhan.ui.counter.state;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.tiepnhan.dossier.Wording;

/** Every sentence of the counter window in one language; a new language is one more bundle. */
public final class Words {
    private static final String BUNDLE = "vn.tiepnhan.ui.counter.state.counter";

    private final String language;
    private final ResourceBundle bundle;

    private Words(String language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** @param language {@code vi} or {@code en} */
    public static Words in(String language) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return new Words(language, ResourceBundle.getBundle(BUNDLE, locale, exactly));
    }

    public String language() {
        return language;
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    public String say(String key) {
        return bundle.getString(key);
    }

    /** The sentence with {@code {0}}, {@code {1}} … replaced, as they are: no other character is special. */
    public String say(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    public String say(Wording wording) {
        return wording.in(language);
    }

    /** "Còn thiếu: …". */
    public String missing(List<Missing> what) {
        return say(
                "missing",
                what.stream().map(one -> say("missing", one)).collect(java.util.stream.Collectors.joining(", ")));
    }

    /** The word of an enum constant, for example {@code outcome.REFUSE}. */
    public String say(String family, Enum<?> value) {
        return say(family + "." + value.name());
    }
}
