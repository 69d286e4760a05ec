package vn.tiepnhan.bridge.scan;

import org.jspecify.annotations.Nullable;

/** What a decoder makes of a scanner's bytes, in their order. */
public sealed interface Reading {
    /**
     * One code.
     *
     * @param symbology as {@code tiepnhan scan} names it, or null where the scanner does not say
     * @param content what the symbol holds
     */
    record Code(@Nullable String symbology, byte[] content) implements Reading {}

    /** Something came that is no code and was dropped. */
    record Lost(ScanTrouble trouble) implements Reading {}
}
