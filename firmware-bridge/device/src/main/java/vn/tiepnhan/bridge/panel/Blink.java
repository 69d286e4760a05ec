package vn.tiepnhan.bridge.panel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.profile.panel.PanelSignal;

/** When one output is on: as its signal says, and never longer at a stretch than it may. Stateless. */
record Blink(@Nullable PanelSignal signal, Duration maxOn) {
    /** @param age time since the signal began */
    boolean on(Duration age) {
        PanelSignal shown = signal;
        if (shown == null) {
            return false;
        }
        long on = shown.on().toNanos();
        long period = on + shown.off().toNanos();
        long nanos = age.toNanos();
        if (shown.times() > 0 && nanos >= period * shown.times()) {
            return false;
        }
        long stretch = shown.steady() ? nanos : nanos % period;
        return (shown.steady() || stretch < on) && (maxOn.isZero() || stretch < maxOn.toNanos());
    }
}
