package vn.tiepnhan.ui.kiosk.state;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor has to say: a problem and how the visit was.
 *
 * @param topic null before one was chosen
 * @param words own words, typed with the kiosk's keys; may stay empty
 * @param sent whether the problem was kept
 * @param rating null before one was given; it is kept when it stands here
 */
public record Said(@Nullable Topic topic, String words, boolean sent, @Nullable Rating rating) {
    public static final Said NOTHING = new Said(null, "", false, null);

    /** More than this nobody types with a finger. */
    public static final int LONGEST = 200;

    /** What goes wrong most often, so that most need not type. */
    public enum Topic {
        SOFTWARE,
        LINE,
        SIGNATURE,
        RESULT,
        SERVICE,
        OTHER
    }

    /** How the visit was. */
    public enum Rating {
        GOOD,
        FAIR,
        POOR
    }

    public Said about(Topic what) {
        return new Said(what, words, sent, rating);
    }

    /** With other words, cut where nobody reads on. */
    public Said words(String typed) {
        return typed.length() > LONGEST ? this : new Said(topic, typed, sent, rating);
    }

    /** Kept: the words are forgotten here. */
    public Said kept() {
        return new Said(topic, "", true, rating);
    }

    public Said rated(Rating how) {
        return new Said(topic, words, sent, how);
    }
}
