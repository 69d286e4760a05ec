package vn.tiepnhan.bridge.sim.printer;

import vn.tiepnhan.bridge.layout.DotImage;

/** Where printed paper ends up. Called by the printer's own thread. */
@FunctionalInterface
public interface SlipTray {
    /**
     * @param bytes what the printer got for it
     * @param paper what stands on it
     * @param whole false when the line or the paper ended before the slip did
     */
    void slip(byte[] bytes, DotImage paper, boolean whole);
}
