package vn.tiepnhan.ui.kiosk.voice;

import vn.tiepnhan.ui.kiosk.state.Sound;

/** Speaks to whoever stands there. Methods return at once and may be called from any thread. */
public interface Voice extends AutoCloseable {
    /** Says it instead of whatever is being said; {@link Sound#OFF} says nothing. */
    void say(String text, String language, Sound loudness);

    /** Stops in the middle of a word. */
    void hush();

    @Override
    void close();
}
