package vn.tiepnhan.ui.counter.room.leaf;

import vn.tiepnhan.ui.kit.Sentences;

/** Every sentence of the sheets of the room in one language. */
public final class RoomWords extends Sentences {
    private static final String BUNDLE = "vn.tiepnhan.ui.counter.room.leaf.room";

    private RoomWords(String language) {
        super(BUNDLE, language);
    }

    /** @param language {@code vi} or {@code en} */
    public static RoomWords in(String language) {
        return new RoomWords(language);
    }
}
