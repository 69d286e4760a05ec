package vn.tiepnhan.profile.panel;

import java.time.Duration;

/**
 * One wire of a panel.
 *
 * @param line BCM number on a Raspberry Pi, pin number on a Firmata board
 * @param activeLow whether "on" is the low level
 * @param pull resistor inside the chip, for inputs
 * @param debounceMillis an input counts when it was steady for so long; 0 for outputs
 * @param initial whether an output is on at start
 * @param safe whether an output is on when the bridge ends or crashes
 * @param maxOnMillis longest an output may stay on, 0 for no limit
 */
public record PanelLine(
        PanelRole role,
        int line,
        boolean activeLow,
        Pull pull,
        int debounceMillis,
        boolean initial,
        boolean safe,
        int maxOnMillis) {
    /** Resistor inside the chip. */
    public enum Pull {
        NONE,
        UP,
        DOWN
    }

    public Duration debounce() {
        return Duration.ofMillis(debounceMillis);
    }

    public Duration maxOn() {
        return Duration.ofMillis(maxOnMillis);
    }
}
