package vn.tiepnhan.bridge.layout.strike;

/** A family of strikes to set a slip in. Safe for all threads. */
public interface Strikes {
    /** The strike for a size and weight, the same object every time. */
    GlyphStrike get(StrikeName name);
}
