package vn.tiepnhan.profile.scanner;

import java.time.Duration;
import vn.tiepnhan.profile.fact.Capability;

/**
 * How a scanner types, for one that is a keyboard.
 *
 * @param interCharMillis longest pause between two of its keys; people are slower
 * @param minLength a shorter burst is a person
 * @param exclusiveGrab whether the desktop can be kept from hearing it
 */
public record Typing(
        Capability<Integer> interCharMillis, Capability<Integer> minLength, Capability<Boolean> exclusiveGrab) {
    public Duration interChar() {
        return Duration.ofMillis(interCharMillis.value());
    }
}
