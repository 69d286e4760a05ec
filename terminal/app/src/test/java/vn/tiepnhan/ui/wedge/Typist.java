package vn.tiepnhan.ui.wedge;

import java.awt.event.KeyEvent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;

/** Makes the key events of a person or a scanner on a US keyboard; what they look like is said by character, too. */
final class Typist {
    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String PLAIN = "`1234567890-=[]\\;',./";
    private static final int[] PLAIN_CODES = {
        KeyEvent.VK_BACK_QUOTE,
        KeyEvent.VK_1,
        KeyEvent.VK_2,
        KeyEvent.VK_3,
        KeyEvent.VK_4,
        KeyEvent.VK_5,
        KeyEvent.VK_6,
        KeyEvent.VK_7,
        KeyEvent.VK_8,
        KeyEvent.VK_9,
        KeyEvent.VK_0,
        KeyEvent.VK_MINUS,
        KeyEvent.VK_EQUALS,
        KeyEvent.VK_OPEN_BRACKET,
        KeyEvent.VK_CLOSE_BRACKET,
        KeyEvent.VK_BACK_SLASH,
        KeyEvent.VK_SEMICOLON,
        KeyEvent.VK_QUOTE,
        KeyEvent.VK_COMMA,
        KeyEvent.VK_PERIOD,
        KeyEvent.VK_SLASH
    };

    private final JPanel source = new JPanel();
    private final List<KeyEvent> events = new ArrayList<>();
    private long now = 1_000_000;

    /** Keys at a steady pace, each let go before the next. */
    Typist type(String text, long gapMillis) {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i), text.charAt(i));
            now += gapMillis;
        }
        return this;
    }

    /** One key whose event claims another character than it should, as input methods make them. */
    Typist rewritten(char key, char shown, long gapMillis) {
        character(key, shown);
        now += gapMillis;
        return this;
    }

    Typist control(int key, long gapMillis) {
        add(KeyEvent.KEY_PRESSED, KeyEvent.VK_CONTROL, KeyEvent.CTRL_DOWN_MASK, KeyEvent.CHAR_UNDEFINED);
        add(KeyEvent.KEY_PRESSED, key, KeyEvent.CTRL_DOWN_MASK, KeyEvent.CHAR_UNDEFINED);
        add(KeyEvent.KEY_RELEASED, key, KeyEvent.CTRL_DOWN_MASK, KeyEvent.CHAR_UNDEFINED);
        add(KeyEvent.KEY_RELEASED, KeyEvent.VK_CONTROL, 0, KeyEvent.CHAR_UNDEFINED);
        now += gapMillis;
        return this;
    }

    Typist key(int key, long gapMillis) {
        add(KeyEvent.KEY_PRESSED, key, 0, KeyEvent.CHAR_UNDEFINED);
        add(KeyEvent.KEY_RELEASED, key, 0, KeyEvent.CHAR_UNDEFINED);
        now += gapMillis;
        return this;
    }

    Typist press(int key) {
        add(KeyEvent.KEY_PRESSED, key, 0, KeyEvent.CHAR_UNDEFINED);
        return this;
    }

    Typist release(int key) {
        add(KeyEvent.KEY_RELEASED, key, 0, KeyEvent.CHAR_UNDEFINED);
        return this;
    }

    Typist enter() {
        add(KeyEvent.KEY_PRESSED, KeyEvent.VK_ENTER, 0, '\n');
        add(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, 0, '\n');
        add(KeyEvent.KEY_RELEASED, KeyEvent.VK_ENTER, 0, '\n');
        return this;
    }

    Typist pause(long millis) {
        now += millis;
        return this;
    }

    List<KeyEvent> events() {
        return List.copyOf(events);
    }

    private void character(char key, char shown) {
        boolean shift = Character.isUpperCase(key) || SHIFTED.indexOf(key) >= 0;
        int code = code(key);
        int modifiers = shift ? KeyEvent.SHIFT_DOWN_MASK : 0;
        if (shift) {
            add(KeyEvent.KEY_PRESSED, KeyEvent.VK_SHIFT, modifiers, KeyEvent.CHAR_UNDEFINED);
        }
        add(KeyEvent.KEY_PRESSED, code, modifiers, shown);
        add(KeyEvent.KEY_TYPED, KeyEvent.VK_UNDEFINED, modifiers, shown);
        add(KeyEvent.KEY_RELEASED, code, modifiers, shown);
        if (shift) {
            add(KeyEvent.KEY_RELEASED, KeyEvent.VK_SHIFT, 0, KeyEvent.CHAR_UNDEFINED);
        }
    }

    private static int code(char key) {
        if (Character.isLetterOrDigit(key) || key == ' ') {
            return Character.toUpperCase(key);
        }
        int place = Math.max(PLAIN.indexOf(key), SHIFTED.indexOf(key));
        if (place < 0) {
            throw new IllegalArgumentException("no key for "
                    + new String(String.valueOf(key).getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
        }
        return PLAIN_CODES[place];
    }

    private void add(int id, int code, int modifiers, char shown) {
        int location = id == KeyEvent.KEY_TYPED
                ? KeyEvent.KEY_LOCATION_UNKNOWN
                : code == KeyEvent.VK_SHIFT || code == KeyEvent.VK_CONTROL
                        ? KeyEvent.KEY_LOCATION_LEFT
                        : KeyEvent.KEY_LOCATION_STANDARD;
        events.add(new KeyEvent(source, id, now, modifiers, code, shown, location));
    }
}
