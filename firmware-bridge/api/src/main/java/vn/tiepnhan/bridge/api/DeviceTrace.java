package vn.tiepnhan.bridge.api;

import java.time.Instant;
import java.util.List;

/**
 * What went over a device's line. Kept in a file it is JSON lines: this record without {@code moves}, then one move a line.
 *
 * @param uri where the device is
 * @param startedAt when recording began
 * @param whole whether nothing is masked
 * @param lost moves thrown away because the record grew too long; the oldest go first
 */
public record DeviceTrace(
        int schemaVersion,
        String device,
        String kind,
        String profile,
        String uri,
        Instant startedAt,
        boolean whole,
        long lost,
        List<Move> moves) {
    public static final int SCHEMA = 1;

    public DeviceTrace {
        moves = List.copyOf(moves);
    }

    /** Seen from the bridge. */
    public enum Direction {
        OUT,
        IN
    }

    /**
     * Bytes that were written or read at once.
     *
     * @param nanos since recording began
     * @param hex two digits a byte
     */
    public record Move(long nanos, Direction direction, String hex) {}

    /**
     * How a record stands.
     *
     * @param bytes both ways together
     */
    public record Progress(boolean running, long moves, long bytes) {}
}
