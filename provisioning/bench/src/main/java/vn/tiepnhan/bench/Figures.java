package vn.tiepnhan.bench;

import java.util.Arrays;
import java.util.Locale;

/** Durations of one thing measured again and again, in nanoseconds. */
final class Figures {
    private long[] nanos = new long[256];
    private int count;

    void add(long value) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = value;
    }

    int count() {
        return count;
    }

    /** The value that {@code percent} of all are at or under (nearest rank). */
    long percentile(double percent) {
        if (count == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.max(0, Math.min(count - 1, rank - 1))];
    }

    long median() {
        return percentile(50);
    }

    String millis(double percent) {
        return String.format(Locale.ROOT, "%.2f ms", percentile(percent) / 1e6);
    }

    /** {@code p50 … p99 …} for a table line. */
    String line() {
        return String.format(
                Locale.ROOT,
                "p50 %8.2f ms   p95 %8.2f ms   p99 %8.2f ms   max %8.2f ms   n=%d",
                percentile(50) / 1e6,
                percentile(95) / 1e6,
                percentile(99) / 1e6,
                percentile(100) / 1e6,
                count);
    }
}
