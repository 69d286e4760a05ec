package vn.tiepnhan.screen;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * A fixed piece of work, which tells how much slower than at its best this machine's processor is just now: other programs
 * share its caches, its memory and perhaps its core.
 */
final class Yardstick {
    private static final int WARM_UP = 200;
    private static final int WORDS = 1 << 18;
    private static final int LAYINGS = 5;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long[] field = new long[WORDS];
    private long best = Long.MAX_VALUE;

    Yardstick() {
        for (int i = 0; i < WARM_UP; i++) {
            best = Math.min(best, lay());
        }
    }

    /** Middle of a few layings now over the best ever, at least 1. */
    double slowness() {
        long[] now = new long[LAYINGS];
        for (int i = 0; i < LAYINGS; i++) {
            now[i] = lay();
        }
        Arrays.sort(now);
        best = Math.min(best, now[0]);
        return (double) now[LAYINGS / 2] / best;
    }

    /** Nanoseconds of processor time: arithmetic over two mebibytes, as painting is. */
    private long lay() {
        long before = threads.getCurrentThreadCpuTime();
        for (int i = 1; i < WORDS; i++) {
            field[i] = (field[i] ^ field[i - 1]) * 0x9E3779B97F4A7C15L + i;
        }
        return threads.getCurrentThreadCpuTime() - before;
    }
}
