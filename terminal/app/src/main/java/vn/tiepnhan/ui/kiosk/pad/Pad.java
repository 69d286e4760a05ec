package vn.tiepnhan.ui.kiosk.pad;

import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Optional;

/** The six keys, and what a keypad that is made for kiosks or any keyboard sends for them. */
enum Pad {
    UP,
    DOWN,
    LEFT,
    RIGHT,
    OK,
    HELP;

    private static final Map<Integer, Pad> KEYS = Map.ofEntries(
            Map.entry(KeyEvent.VK_UP, UP),
            Map.entry(KeyEvent.VK_KP_UP, UP),
            Map.entry(KeyEvent.VK_DOWN, DOWN),
            Map.entry(KeyEvent.VK_KP_DOWN, DOWN),
            Map.entry(KeyEvent.VK_LEFT, LEFT),
            Map.entry(KeyEvent.VK_KP_LEFT, LEFT),
            Map.entry(KeyEvent.VK_RIGHT, RIGHT),
            Map.entry(KeyEvent.VK_KP_RIGHT, RIGHT),
            Map.entry(KeyEvent.VK_ENTER, OK),
            Map.entry(KeyEvent.VK_SPACE, OK),
            Map.entry(KeyEvent.VK_F1, HELP),
            Map.entry(KeyEvent.VK_HELP, HELP));

    static Optional<Pad> of(int keyCode) {
        return Optional.ofNullable(KEYS.get(keyCode));
    }
}
