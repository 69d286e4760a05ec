package vn.tiepnhan.ui.counter.guest;

import vn.tiepnhan.ui.kit.Sentences;

/** Every sentence of the second display in one language. */
public final class GuestWords extends Sentences {
    private static final String BUNDLE = "vn.tiepnhan.ui.counter.guest.guest";

    private GuestWords(String language) {
        super(BUNDLE, language);
    }

    /** @param language {@code vi} or {@code en} */
    public static GuestWords in(String language) {
        return new GuestWords(language);
    }
}
