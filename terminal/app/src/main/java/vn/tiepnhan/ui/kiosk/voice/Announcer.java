package vn.tiepnhan.ui.kiosk.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.kiosk.state.KioskState;
import vn.tiepnhan.ui.kiosk.state.KioskWords;
import vn.tiepnhan.ui.kiosk.state.Sound;
import vn.tiepnhan.ui.kiosk.state.Visit;

/**
 * Says what changed: a page as it stands there, each key that was typed, and, whoever listens, that time runs out. On the
 * user interface's thread.
 */
public final class Announcer {
    private final Voice voice;
    private final Supplier<String> page;
    private final Runnable beep;
    private @Nullable KioskState before;

    /**
     * @param page the words that stand on the page now
     * @param beep a sound that needs no voice
     */
    public Announcer(Voice voice, Supplier<String> page, Runnable beep) {
        this.voice = voice;
        this.page = page;
        this.beep = beep;
    }

    /** Another state is shown. */
    public void shown(KioskState state) {
        KioskState last = before;
        before = state;
        if (last == null) {
            return;
        }
        Visit visit = state.visit();
        if (state.counting() && !last.counting()) {
            warn(state);
        } else if (ended(visit) && !ended(last.visit())) {
            voice.hush();
        } else if (!pageOf(visit).equals(pageOf(last.visit()))) {
            repeat();
        } else if (typed(visit).length() != typed(last.visit()).length()) {
            say(lastOf(typed(visit)));
        }
    }

    /** Says the page once more. */
    public void repeat() {
        say(page.get());
    }

    /** Says this, such as the button the six keys stand on. */
    public void say(String text) {
        KioskState now = before;
        if (now == null) {
            return;
        }
        Sound sound = now.visit().manner().sound();
        if (sound == Sound.OFF) {
            voice.hush();
        } else {
            voice.say(text, now.visit().language(), sound);
        }
    }

    /** By sight and sound (EN 301 549, 5.1.3): also to a visitor who has the voice off. */
    private void warn(KioskState state) {
        beep.run();
        Visit visit = state.visit();
        Sound loudness = visit.manner().sound() == Sound.OFF
                ? Sound.NORMAL
                : visit.manner().sound();
        KioskWords words = KioskWords.in(visit.language());
        voice.say(words.say("countdown", state.secondsLeft()), visit.language(), loudness);
    }

    private static boolean ended(Visit visit) {
        return visit.equals(Visit.none(visit.language()));
    }

    private static String typed(Visit visit) {
        return visit.typing().receipt() + visit.typing().lookup() + visit.said().words();
    }

    private static String lastOf(String text) {
        return text.isEmpty() ? "" : text.substring(text.length() - 1);
    }

    /** All that makes a page say something else. */
    private static List<Object> pageOf(Visit visit) {
        List<Object> all = new ArrayList<>();
        for (Object part : new @Nullable Object[] {
            visit.step(),
            visit.manner().language(),
            visit.manner().sound(),
            visit.advice(),
            visit.found(),
            visit.number(),
            visit.sheet(),
            visit.notice(),
            visit.call(),
            visit.unit()
        }) {
            all.add(part == null ? "" : part);
        }
        return all;
    }
}
