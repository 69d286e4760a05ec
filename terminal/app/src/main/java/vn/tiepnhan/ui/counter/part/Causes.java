package vn.tiepnhan.ui.counter.part;

import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.ui.counter.state.Words;

/** A device's cause in the language of the window. */
public final class Causes {
    private Causes() {}

    public static String full(Words words, Cause cause) {
        return "en".equals(words.language()) ? cause.en() : cause.vi();
    }

    /** The first clause of the sentence, for the header: what it is, without what to do. */
    public static String brief(Words words, Cause cause) {
        String text = full(words, cause);
        int end = text.length();
        for (char stop : new char[] {'.', ',', ':', ';'}) {
            int at = text.indexOf(stop);
            if (at > 0) {
                end = Math.min(end, at);
            }
        }
        String brief = text.substring(0, end);
        return brief.isEmpty() ? text : Character.toLowerCase(brief.charAt(0)) + brief.substring(1);
    }
}
