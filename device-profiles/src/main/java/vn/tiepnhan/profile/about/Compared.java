package vn.tiepnhan.profile.about;

import java.util.regex.Pattern;

/** A comparison part by part: one difference ends it, every agreement adds to it. */
record Compared(int strength, boolean differs) {
    static final Compared NOTHING = new Compared(0, false);

    Compared same(String wanted, String seen, int weight) {
        return wanted.isEmpty() ? this : and(wanted.equalsIgnoreCase(seen), weight);
    }

    Compared pattern(String wanted, String seen, int weight) {
        return wanted.isEmpty()
                ? this
                : and(
                        Pattern.compile(wanted, Pattern.CASE_INSENSITIVE)
                                .matcher(seen)
                                .matches(),
                        weight);
    }

    private Compared and(boolean agrees, int weight) {
        return differs || !agrees ? new Compared(0, true) : new Compared(strength + weight, false);
    }
}
