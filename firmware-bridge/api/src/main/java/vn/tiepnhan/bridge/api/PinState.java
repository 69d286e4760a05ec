package vn.tiepnhan.bridge.api;

import org.jspecify.annotations.Nullable;

/**
 * How a card's PIN stands; asking takes no try away.
 *
 * @param triesLeft null where the card does not say
 * @param blocked no PIN is taken any more; the card's issuer unblocks it
 * @param message the same in words, with what to do
 */
public record PinState(@Nullable Integer triesLeft, boolean blocked, Cause message) {}
