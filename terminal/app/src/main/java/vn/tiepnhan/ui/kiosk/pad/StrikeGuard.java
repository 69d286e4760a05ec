package vn.tiepnhan.ui.kiosk.pad;

import java.util.HashMap;
import java.util.Map;

/**
 * Tells a strike of a key from its repetition while it is held, and from the second strike of a trembling hand (EN 301
 * 549, 5.7 and 5.8). A held key never repeats here.
 */
public final class StrikeGuard {
    private final long apartMillis;
    private final Map<Integer, Long> lastSeen = new HashMap<>();
    private final Map<Integer, Boolean> down = new HashMap<>();

    /** @param apartMillis what two strikes of one key are apart at least, 0 to 500 */
    public StrikeGuard(int apartMillis) {
        if (apartMillis < 0 || apartMillis > 500) {
            throw new IllegalArgumentException("strikes are 0 to 500 ms apart, not " + apartMillis);
        }
        this.apartMillis = apartMillis;
    }

    /** Whether a key that went down counts. */
    boolean pressed(int key, long whenMillis) {
        boolean held = Boolean.TRUE.equals(down.put(key, true));
        Long last = lastSeen.put(key, whenMillis);
        // X sends a held key as pairs of release and press at one moment
        return !held && (last == null || whenMillis - last > Math.max(apartMillis, 1));
    }

    void released(int key, long whenMillis) {
        down.put(key, false);
        lastSeen.put(key, whenMillis);
    }
}
