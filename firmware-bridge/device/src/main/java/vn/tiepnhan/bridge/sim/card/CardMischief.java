package vn.tiepnhan.bridge.sim.card;

import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A card that can be told to misbehave; otherwise it is the card inside. */
public final class CardMischief implements VirtualCard {
    private final VirtualCard card;
    private final Random random;
    private volatile Kind kind = Kind.NONE;
    private volatile int left = -1;
    private volatile Runnable atZero = () -> {};

    /** What it does to commands. */
    public enum Kind {
        /** Nothing amiss. */
        NONE,
        /** Promises ever more of its answer, and sends a little. */
        LOOP61,
        /** The same without sending anything. */
        LOOP61_EMPTY,
        /** Wants another length each time. */
        LOOP6C,
        /** Says yes to everything, and has nothing. */
        NOD,
        /** Says nothing at all. */
        MUTE,
        /** Random bytes, of random length. */
        GARBAGE;

        /** @throws IllegalArgumentException when there is no such word */
        public static Kind parse(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    public CardMischief(VirtualCard card, long seed) {
        this.card = card;
        this.random = new Random(seed);
    }

    public void does(Kind other) {
        kind = other;
    }

    /** Runs something, say the card's removal, instead of answering the command after {@code commands} others. */
    public void after(int commands, Runnable what) {
        atZero = what;
        left = commands;
    }

    @Override
    public byte[] atr() {
        return card.atr();
    }

    @Override
    public void reset() {
        card.reset();
    }

    @Override
    public byte @Nullable [] answer(byte[] command) {
        if (left == 0) {
            left = -1;
            atZero.run();
            return null;
        }
        left = Math.max(-1, left - 1);
        return switch (kind) {
            case NONE -> card.answer(command);
            case LOOP61 -> new byte[] {0x55, 0x61, 0x01};
            case LOOP61_EMPTY -> new byte[] {0x61, 0x00};
            case LOOP6C -> new byte[] {0x6C, (byte) (1 + random.nextInt(255))};
            case NOD -> new byte[] {(byte) 0x90, 0x00};
            case MUTE -> null;
            case GARBAGE -> garbage();
        };
    }

    private byte[] garbage() {
        byte[] bytes = new byte[random.nextInt(300)];
        random.nextBytes(bytes);
        return bytes;
    }
}
