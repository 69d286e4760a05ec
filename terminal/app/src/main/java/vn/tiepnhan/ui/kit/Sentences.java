package vn.tiepnhan.ui.kit;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.tiepnhan.dossier.Wording;

/** The sentences of one window in one language; a new language is one more bundle. */
public abstract class Sentences {
    private final String language;
    private final ResourceBundle bundle;

    /** @param language {@code vi} or {@code en} */
    protected Sentences(String bundle, String language) {
        Locale locale = "en".equals(language) ? Locale.ENGLISH : Locale.ROOT;
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.language = language;
        this.bundle = ResourceBundle.getBundle(bundle, locale, exactly);
    }

    public final String language() {
        return language;
    }

    public final boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The sentence with {@code {0}}, {@code {1}} … replaced, as they are: no other character is special. */
    public final String say(String key, Object... values) {
        String text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    public final String say(Wording wording) {
        return wording.in(language);
    }

    /** The word of an enum constant, for example {@code outcome.REFUSE}. */
    public final String say(String family, Enum<?> value) {
        return say(family + "." + value.name());
    }
}
