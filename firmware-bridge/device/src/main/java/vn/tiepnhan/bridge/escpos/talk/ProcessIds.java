package vn.tiepnhan.bridge.escpos.talk;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Names for {@code GS ( H}: four letters or digits, rising. They begin anywhere, so that a printer that still owes an
 * answer to an earlier run of this program names none of this run's jobs. Safe for all threads.
 */
public final class ProcessIds {
    private static final int RADIX = 36;
    private static final int COUNT = RADIX * RADIX * RADIX * RADIX;

    private final AtomicInteger next;

    /** @param start any number, best a random one */
    public ProcessIds(int start) {
        this.next = new AtomicInteger(Math.floorMod(start, COUNT));
    }

    String next() {
        int number = next.getAndUpdate(n -> (n + 1) % COUNT);
        String digits = "000" + Integer.toString(number, RADIX).toUpperCase(java.util.Locale.ROOT);
        return digits.substring(digits.length() - 4);
    }
}
