package vn.tiepnhan.bridge.panel;

import java.time.Duration;

/** An input that counts only when it has been steady for a while: contacts chatter, cables catch noise. One thread. */
final class Debounce {
    private final long steady;
    private boolean settled;
    private boolean candidate;
    private long since;

    /** @param initially what it is taken for until it has been steady otherwise */
    Debounce(Duration steady, boolean initially) {
        this.steady = steady.toNanos();
        this.settled = initially;
        this.candidate = initially;
    }

    /**
     * Takes a look at the input.
     *
     * @param now monotonic nanoseconds
     * @return whether the settled value has changed by this look
     */
    boolean look(boolean active, long now) {
        if (active != candidate) {
            candidate = active;
            since = now;
        }
        if (candidate != settled && now - since >= steady) {
            settled = candidate;
            return true;
        }
        return false;
    }

    boolean settled() {
        return settled;
    }
}
