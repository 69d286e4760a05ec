package vn.tiepnhan.ui.wedge;

import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which key of {@code input-event-codes.h} a key event is of. On X11 the place of the key is told beside the event (only in
 * its text form) and is eight less than X's number; elsewhere it follows from Java's key code, which is right as long as
 * the machine's layout is that of the scanner.
 */
final class LinuxKeys {
    static final int LEFT_SHIFT = 42;
    static final int RIGHT_SHIFT = 54;
    static final int CONTROL = 29;
    static final int ALT = 56;
    static final int ALT_GR = 100;
    static final int META = 125;
    static final int CAPS_LOCK = 58;
    static final int NONE = -1;

    private static final Pattern RAW_CODE = Pattern.compile(",rawCode=(\\d{1,3}),");
    private static final int X_OFFSET = 8;
    private static final int LAST_CHARACTER_KEY = 98;
    private static final Map<Integer, Integer> BY_VK = byVk();

    private final boolean x11;

    LinuxKeys(boolean x11) {
        this.x11 = x11;
    }

    static LinuxKeys ofThisDesktop() {
        return new LinuxKeys(Toolkit.getDefaultToolkit().getClass().getName().equals("sun.awt.X11.XToolkit"));
    }

    /** NONE for a key that no code is typed with. */
    int of(KeyEvent event) {
        switch (event.getKeyCode()) {
            case KeyEvent.VK_SHIFT -> {
                return event.getKeyLocation() == KeyEvent.KEY_LOCATION_RIGHT ? RIGHT_SHIFT : LEFT_SHIFT;
            }
            case KeyEvent.VK_CONTROL, KeyEvent.VK_ALT, KeyEvent.VK_ALT_GRAPH, KeyEvent.VK_META -> {
                return BY_VK.getOrDefault(event.getKeyCode(), NONE);
            }
            case KeyEvent.VK_CAPS_LOCK, KeyEvent.VK_ENTER, KeyEvent.VK_TAB -> {
                return BY_VK.getOrDefault(event.getKeyCode(), NONE);
            }
            default -> {
                return place(event);
            }
        }
    }

    private int place(KeyEvent event) {
        Matcher raw = x11 ? RAW_CODE.matcher(event.paramString()) : null;
        int place = raw != null && raw.find() ? Integer.parseInt(raw.group(1)) - X_OFFSET : 0;
        if (place > 0) {
            return place <= LAST_CHARACTER_KEY ? place : NONE;
        }
        return BY_VK.getOrDefault(event.getKeyCode(), NONE);
    }

    private static Map<Integer, Integer> byVk() {
        Map<Integer, Integer> keys = new HashMap<>();
        row(keys, 2, "1234567890");
        row(keys, 16, "QWERTYUIOP");
        row(keys, 30, "ASDFGHJKL");
        row(keys, 44, "ZXCVBNM");
        keys.putAll(Map.of(
                KeyEvent.VK_MINUS,
                12,
                KeyEvent.VK_EQUALS,
                13,
                KeyEvent.VK_OPEN_BRACKET,
                26,
                KeyEvent.VK_CLOSE_BRACKET,
                27,
                KeyEvent.VK_SEMICOLON,
                39,
                KeyEvent.VK_QUOTE,
                40,
                KeyEvent.VK_BACK_QUOTE,
                41,
                KeyEvent.VK_BACK_SLASH,
                43,
                KeyEvent.VK_COMMA,
                51,
                KeyEvent.VK_PERIOD,
                52));
        keys.putAll(Map.of(
                KeyEvent.VK_SLASH,
                53,
                KeyEvent.VK_SPACE,
                57,
                KeyEvent.VK_ENTER,
                28,
                KeyEvent.VK_TAB,
                15,
                KeyEvent.VK_CONTROL,
                CONTROL,
                KeyEvent.VK_ALT,
                ALT,
                KeyEvent.VK_ALT_GRAPH,
                ALT_GR,
                KeyEvent.VK_META,
                META,
                KeyEvent.VK_CAPS_LOCK,
                CAPS_LOCK,
                KeyEvent.VK_LESS,
                86));
        int[] keypad = {82, 79, 80, 81, 75, 76, 77, 71, 72, 73};
        for (int digit = 0; digit < keypad.length; digit++) {
            keys.put(KeyEvent.VK_NUMPAD0 + digit, keypad[digit]);
        }
        return Map.copyOf(keys);
    }

    /** Java's codes of letters and digits are the letters and digits themselves. */
    private static void row(Map<Integer, Integer> keys, int first, String row) {
        for (int i = 0; i < row.length(); i++) {
            keys.put((int) row.charAt(i), first + i);
        }
    }
}
