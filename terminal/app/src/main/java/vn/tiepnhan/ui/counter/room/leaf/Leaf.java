package vn.tiepnhan.ui.counter.room.leaf;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.room.state.RoomAct;

/**
 * A sheet of the room, ready worded.
 *
 * @param aside what stands to the right of it; then the sheet is as wide as the window
 * @param buttons in the order of their keys, Alt 1 first
 * @param enter what Enter does
 */
public record Leaf(String title, List<Block> blocks, List<Block> aside, List<Button> buttons, Enter enter) {
    /** One that is no wider than its column. */
    public Leaf(String title, List<Block> blocks, List<Button> buttons, Enter enter) {
        this(title, blocks, List.of(), buttons, enter);
    }

    public Leaf {
        blocks = List.copyOf(blocks);
        aside = List.copyOf(aside);
        buttons = List.copyOf(buttons);
    }

    /** @param key as written on its cap */
    public record Button(RoomAct act, String key, String word, boolean enabled, boolean on) {}

    /** @param word null where Enter does nothing here */
    public record Enter(@Nullable String word, boolean enabled) {
        public static final Enter NONE = new Enter(null, false);
    }
}
