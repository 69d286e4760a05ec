package vn.tiepnhan.bridge.code;

import org.jspecify.annotations.Nullable;

/**
 * What is typed on a keyboard of its own, with its own Shift, Caps Lock, AltGr and Control: a scanner that pretends to be
 * one. Control characters come as Control with a key (GS is Control and {@code ]}), or as a number on the keypad while
 * Alt is held. Not thread-safe.
 */
public final class KeyTyping {
    public static final int ENTER = 28;
    public static final int KEYPAD_ENTER = 96;
    public static final int TAB = 15;

    private static final int LEFT_CONTROL = 29;
    private static final int RIGHT_CONTROL = 97;
    private static final int LEFT_SHIFT = 42;
    private static final int RIGHT_SHIFT = 54;
    private static final int ALT = 56;
    private static final int ALT_GR = 100;
    private static final int CAPS_LOCK = 58;
    private static final int NUM_LOCK = 69;
    private static final int SCROLL_LOCK = 70;
    private static final int LEFT_META = 125;
    private static final int RIGHT_META = 126;
    private static final int KEYPAD_FIRST = 71;
    private static final String KEYPAD = "789-456+1230.";

    private final KeyLayout layout;
    private int shifts;
    private int controls;
    private boolean altGr;
    private boolean capsLock;
    private @Nullable StringBuilder altCode;

    public KeyTyping(KeyLayout layout) {
        this.layout = layout;
    }

    /** What a key came to. */
    public enum Meaning {
        /** A modifier, or the release of a key. */
        NOTHING,
        CHARACTER,
        /** Enter, on either side of the keyboard. */
        ENTER,
        /** A key that makes no character on this layout. */
        UNKNOWN
    }

    /** @param character only for CHARACTER */
    public record Typed(Meaning meaning, char character) {
        private static final Typed NOTHING = new Typed(Meaning.NOTHING, '\0');
        private static final Typed ENTER = new Typed(Meaning.ENTER, '\r');
        private static final Typed UNKNOWN = new Typed(Meaning.UNKNOWN, '\0');
    }

    /** @param key as in {@code input-event-codes.h} */
    public Typed key(int key, boolean down) {
        switch (key) {
            case LEFT_SHIFT -> shifts = held(shifts, 1, down);
            case RIGHT_SHIFT -> shifts = held(shifts, 2, down);
            case LEFT_CONTROL -> controls = held(controls, 1, down);
            case RIGHT_CONTROL -> controls = held(controls, 2, down);
            case ALT_GR -> altGr = down;
            case CAPS_LOCK -> capsLock ^= down;
            case ALT -> {
                return alt(down);
            }
            case NUM_LOCK, SCROLL_LOCK, LEFT_META, RIGHT_META -> {}
            default -> {
                return down ? pressed(key) : Typed.NOTHING;
            }
        }
        return Typed.NOTHING;
    }

    /** No key is held any more, whatever was seen last. */
    public void release() {
        shifts = 0;
        controls = 0;
        altGr = false;
        altCode = null;
    }

    private static int held(int mask, int bit, boolean down) {
        return down ? mask | bit : mask & ~bit;
    }

    private Typed alt(boolean down) {
        StringBuilder digits = altCode;
        altCode = down ? new StringBuilder() : null;
        if (down || digits == null || digits.length() == 0) {
            return Typed.NOTHING;
        }
        int code = digits.length() > 5 ? -1 : Integer.parseInt(digits.toString());
        return code < 0 || code > 0xFF ? Typed.UNKNOWN : new Typed(Meaning.CHARACTER, (char) code);
    }

    private Typed pressed(int key) {
        if (key == ENTER || key == KEYPAD_ENTER) {
            return Typed.ENTER;
        }
        if (key == TAB) {
            return new Typed(Meaning.CHARACTER, '\t');
        }
        if (altCode != null) {
            int place = key - KEYPAD_FIRST;
            char digit = place >= 0 && place < KEYPAD.length() ? KEYPAD.charAt(place) : '\0';
            if (digit < '0' || digit > '9') {
                return Typed.UNKNOWN;
            }
            altCode.append(digit);
            return Typed.NOTHING;
        }
        if (controls != 0 && !altGr) {
            return control(layout.character(key, false, false));
        }
        int plain = layout.character(key, false, false);
        boolean shift = shifts != 0 ^ (capsLock && Character.isLetter(plain));
        int made = layout.character(key, shift, altGr);
        return made < 0 ? Typed.UNKNOWN : new Typed(Meaning.CHARACTER, (char) made);
    }

    private static Typed control(int plain) {
        if ((plain >= 'a' && plain <= 'z') || plain == '[' || plain == '\\' || plain == ']') {
            return new Typed(Meaning.CHARACTER, (char) (plain & 0x1F));
        }
        return switch (plain) {
            case '6' -> new Typed(Meaning.CHARACTER, '\u001E');
            case '-' -> new Typed(Meaning.CHARACTER, '\u001F');
            case '2' -> new Typed(Meaning.CHARACTER, '\0');
            default -> Typed.UNKNOWN;
        };
    }
}
