package vn.tiepnhan.bridge.server;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often one caller may ask: a bucket of {@value #BURST} requests that fills again at {@value #PER_SECOND} a second,
 * and {@value #LINES} event streams at once. A counter asks a few times a minute; a program that asks more often than
 * this runs wild. Safe for all threads.
 */
final class RateLimit {
    static final int BURST = 200;
    static final int PER_SECOND = 50;
    static final int LINES = 16;

    private static final double NANOS = 1e9;

    private final LongSupplier nanos;
    private final Map<String, Bucket> buckets = new HashMap<>();

    private static final class Bucket {
        private double left = BURST;
        private long filledAt;
        private int lines;
    }

    /** @param nanos a monotonic clock */
    RateLimit(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized boolean admits(Access access) {
        Bucket bucket = bucket(access);
        long now = nanos.getAsLong();
        bucket.left = Math.min(BURST, bucket.left + (now - bucket.filledAt) / NANOS * PER_SECOND);
        bucket.filledAt = now;
        if (bucket.left < 1) {
            return false;
        }
        bucket.left--;
        return true;
    }

    synchronized boolean opensLine(Access access) {
        Bucket bucket = bucket(access);
        if (bucket.lines >= LINES) {
            return false;
        }
        bucket.lines++;
        return true;
    }

    synchronized void closesLine(Access access) {
        bucket(access).lines--;
    }

    private Bucket bucket(Access access) {
        return buckets.computeIfAbsent(access.name(), name -> {
            Bucket made = new Bucket();
            made.filledAt = nanos.getAsLong();
            return made;
        });
    }
}
