package vn.tiepnhan.bridge.sim.card;

import org.jspecify.annotations.Nullable;

/** A card made of bytes. Called by one thread at a time. */
public interface VirtualCard {
    /** Answer to reset. */
    byte[] atr();

    /** Power on, or a reset: what was selected and verified is forgotten. */
    void reset();

    /** @return data and status word, or null for a card that says nothing */
    byte @Nullable [] answer(byte[] command);
}
