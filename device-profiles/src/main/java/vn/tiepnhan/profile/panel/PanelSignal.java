package vn.tiepnhan.profile.panel;

import java.time.Duration;

/**
 * What one output does in a state: on and off in turn. Outputs that a state does not name are off in it.
 *
 * @param offMillis 0 for steadily on
 * @param times how often, 0 for as long as the state lasts
 */
public record PanelSignal(PanelState state, PanelRole role, int onMillis, int offMillis, int times) {
    public boolean steady() {
        return offMillis == 0;
    }

    public Duration on() {
        return Duration.ofMillis(onMillis);
    }

    public Duration off() {
        return Duration.ofMillis(offMillis);
    }
}
