package vn.tiepnhan.ui.counter.gate;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.ui.counter.state.CounterState;

/**
 * Lets an act pass only if what it would act on stood on the screen before the key was pressed: an Enter that was meant for
 * the last decision, or for none yet, must not receive the next one. On the event thread only.
 */
public final class PaintGate {
    private final LongSupplier steadyMillis;
    private final EventClock events;
    private @Nullable Scene scene;
    private boolean painted;
    private boolean groundPainted;
    private long since;
    private long groundSince;

    /**
     * @param steadyMillis a clock nobody sets
     * @param eventMillis time that an input event of this moment would carry
     */
    public PaintGate(LongSupplier steadyMillis, long eventMillis) {
        this.steadyMillis = steadyMillis;
        this.events = new EventClock(steadyMillis, eventMillis);
    }

    /** Another state was rendered; true where it must be painted before anything may act on it. */
    public boolean rendered(CounterState state) {
        Scene now = Scene.of(state);
        Scene before = scene;
        if (before != null && now.equals(before)) {
            return false;
        }
        if (before == null || !before.ground().equals(now.ground())) {
            groundPainted = false;
        }
        scene = now;
        painted = false;
        return true;
    }

    /** What was rendered last is on the screen now. */
    public void painted() {
        if (!painted) {
            painted = true;
            since = steadyMillis.getAsLong();
        }
        if (!groundPainted) {
            groundPainted = true;
            groundSince = since;
        }
    }

    /** Whether what was rendered last is on the screen. */
    public boolean shown() {
        return painted;
    }

    /** @param when time of the input event, as it carries it */
    public boolean passes(long when) {
        long pressed = events.steady(when);
        return painted && pressed >= since;
    }

    /**
     * Whether a key that ends what was typed into a sheet may act, though it was pressed before what that found was painted:
     * the letters before it say what it means, and what lies on the counter was seen.
     *
     * @param when time of the input event, as it carries it
     */
    public boolean passesTyped(long when) {
        long pressed = events.steady(when);
        return groundPainted && pressed >= groundSince;
    }
}
