package vn.tiepnhan.ui.counter.state;

import java.util.List;
import vn.tiepnhan.ui.kit.Sentences;

/** Every sentence of the counter window in one language; a new language is one more bundle. */
public final class Words extends Sentences {
    private static final String BUNDLE = "vn.tiepnhan.ui.counter.state.counter";

    private Words(String language) {
        super(BUNDLE, language);
    }

    /** @param language {@code vi} or {@code en} */
    public static Words in(String language) {
        return new Words(language);
    }

    /** "Còn thiếu: …". */
    public String missing(List<Missing> what) {
        return say(
                "missing",
                what.stream().map(one -> say("missing", one)).collect(java.util.stream.Collectors.joining(", ")));
    }
}
