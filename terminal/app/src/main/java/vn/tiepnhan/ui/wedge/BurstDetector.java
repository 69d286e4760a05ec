package vn.tiepnhan.ui.wedge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.tiepnhan.bridge.code.KeyTyping;
import vn.tiepnhan.bridge.code.KeyTyping.Meaning;

/**
 * Tells a scanner's keys from a person's, by the median of the times between them (one stall of the machine must not
 * change the answer), their number, and Enter at their end. Goes by the places of keys, never by characters, so neither
 * the machine's layout nor Caps Lock nor an input method has a say. Pure; one thread.
 */
final class BurstDetector {
    /** A stall of 50 ms may come between any two keys; a person hardly notices that much delay of a letter. */
    private static final int FIRST_KEYS_WAIT_MILLIS = 60;

    private static final int MORE_KEYS_WAIT_MILLIS = 100;

    /** So many fast keys are no person's: then Enter may be late. */
    private static final int SCAN_WAIT_MILLIS = 250;

    private static final int LATE_ENTER_MILLIS = 500;
    private static final int SURE_BY_PRESSES = 4;

    private final WedgeSettings settings;
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Long> presses = new ArrayList<>();
    private final Set<Integer> different = new HashSet<>();
    private String code = "";
    private long enterIsOursUntil = Long.MIN_VALUE;

    /** A key of {@code input-event-codes.h} going down or up. */
    private record Stroke(int key, boolean down) {}

    /** What to do with a key, and with those held before it. */
    enum Verdict {
        /** Nothing is held and this is no beginning: let it go its way. */
        PASS,
        /** Keep it back. */
        HOLD,
        /** What is held was typed by a person: let it go, in order, then ask again. */
        REPLAY,
        /** What is held, with this key, is a code: drop it all; {@link #code} has it. */
        SCAN,
        /** This key belongs to a code that was taken already: drop it. */
        SWALLOW
    }

    BurstDetector(WedgeSettings settings) {
        this.settings = settings;
    }

    /**
     * A key goes down.
     *
     * @param key as in {@code input-event-codes.h}, or -1 for one that is not on it
     * @param commanding whether Control, Alt or Meta is held
     * @param inText whether an editable text has the focus
     */
    Verdict pressed(int key, long atMillis, boolean commanding, boolean inText) {
        if (isEnter(key)) {
            return enter(atMillis, inText);
        }
        boolean modifier = isShift(key) || isCommand(key);
        if (strokes.isEmpty()) {
            boolean begins = key == LinuxKeys.LEFT_SHIFT || key == LinuxKeys.RIGHT_SHIFT || makesCharacter(key);
            if (commanding || !begins) {
                return Verdict.PASS;
            }
        } else if (late(atMillis) || (!modifier && !commanding && !makesCharacter(key))) {
            return Verdict.REPLAY;
        }
        strokes.add(new Stroke(key, true));
        if (!modifier) {
            presses.add(atMillis);
            different.add(key);
        }
        return presses.size() >= SURE_BY_PRESSES && !fast() ? Verdict.REPLAY : Verdict.HOLD;
    }

    void released(int key) {
        if (!strokes.isEmpty()) {
            strokes.add(new Stroke(key, false));
        }
    }

    /** No key for {@link #waitMillis}. */
    Verdict quiet(long atMillis, boolean inText) {
        boolean mayEndSo = !settings.enterEnds() || !inText;
        if (!strokes.isEmpty() && mayEndSo && isScan(inText)) {
            enterIsOursUntil = atMillis + LATE_ENTER_MILLIS;
            return Verdict.SCAN;
        }
        return Verdict.REPLAY;
    }

    /** How long to hold on after the last key. */
    int waitMillis() {
        if (presses.size() < SURE_BY_PRESSES) {
            return FIRST_KEYS_WAIT_MILLIS;
        }
        return presses.size() >= settings.minLength() && fast() ? SCAN_WAIT_MILLIS : MORE_KEYS_WAIT_MILLIS;
    }

    /** The text of the code that was a SCAN. */
    String code() {
        return code;
    }

    void forget() {
        strokes.clear();
        presses.clear();
        different.clear();
    }

    private Verdict enter(long atMillis, boolean inText) {
        if (strokes.isEmpty()) {
            return atMillis <= enterIsOursUntil ? Verdict.SWALLOW : Verdict.PASS;
        }
        return !late(atMillis) && isScan(inText) ? Verdict.SCAN : Verdict.REPLAY;
    }

    private boolean late(long atMillis) {
        return !presses.isEmpty() && atMillis - presses.get(presses.size() - 1) > waitMillis();
    }

    /** A name typed by a program into a field has no digit, a code has; one key held down makes no code. */
    private boolean isScan(boolean inText) {
        if (presses.size() < settings.minLength() || different.size() < 2 || !fast()) {
            return false;
        }
        String text = text();
        boolean hasDigit = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        if (text.getBytes(StandardCharsets.UTF_8).length < settings.minLength() || (inText && !hasDigit)) {
            return false;
        }
        code = text;
        return true;
    }

    /** Empty where a key has no character: what cannot be read whole is no code. */
    private String text() {
        KeyTyping typing = new KeyTyping(settings.layout());
        StringBuilder text = new StringBuilder();
        for (Stroke stroke : strokes) {
            KeyTyping.Typed typed = typing.key(stroke.key(), stroke.down());
            if (typed.meaning() == Meaning.UNKNOWN) {
                return "";
            }
            if (typed.meaning() == Meaning.CHARACTER) {
                text.append(typed.character());
            }
        }
        return text.toString();
    }

    private boolean fast() {
        long[] gaps = new long[presses.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = presses.get(i + 1) - presses.get(i);
        }
        java.util.Arrays.sort(gaps);
        return gaps.length > 0 && gaps[gaps.length / 2] <= settings.medianGapMillis();
    }

    private boolean makesCharacter(int key) {
        return new KeyTyping(settings.layout()).key(key, true).meaning() == Meaning.CHARACTER && key != KeyTyping.TAB;
    }

    private static boolean isEnter(int key) {
        return key == KeyTyping.ENTER || key == KeyTyping.KEYPAD_ENTER;
    }

    private static boolean isShift(int key) {
        return key == LinuxKeys.LEFT_SHIFT || key == LinuxKeys.RIGHT_SHIFT || key == LinuxKeys.CAPS_LOCK;
    }

    private static boolean isCommand(int key) {
        return key == LinuxKeys.CONTROL || key == LinuxKeys.ALT || key == LinuxKeys.ALT_GR || key == LinuxKeys.META;
    }
}
