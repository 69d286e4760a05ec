package vn.tiepnhan.bridge.sim.scanner;

import org.jspecify.annotations.Nullable;

/** What a scanner of some interface sends for a code. */
public interface ScannerVoice {
    /**
     * @param symbology as {@code tiepnhan scan} names it, or null for a scanner that does not say
     * @throws IllegalArgumentException for a symbology without AIM identifier, or a code this interface cannot send
     */
    byte[] says(@Nullable String symbology, byte[] code);
}
