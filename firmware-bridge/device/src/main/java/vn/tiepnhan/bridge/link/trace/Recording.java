package vn.tiepnhan.bridge.link.trace;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.DeviceTrace.Direction;
import vn.tiepnhan.bridge.api.DeviceTrace.Move;

/** One record of one device, the oldest moves thrown away when it grows too long. Safe for all threads. */
final class Recording {
    static final int MOST_MOVES = 20_000;
    static final int MOST_BYTES = 4 << 20;

    private final long begun = System.nanoTime();
    private final Instant startedAt;
    private final boolean whole;
    private final Veil veil;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private long bytes;
    private long held;
    private long lost;

    private record Kept(long nanos, Direction direction, byte[] bytes) {}

    Recording(Instant startedAt, boolean whole, Veil veil) {
        this.startedAt = startedAt;
        this.whole = whole;
        this.veil = veil;
    }

    synchronized void add(Direction direction, byte[] moved) {
        byte[] shown = direction == Direction.OUT ? veil.out(moved) : veil.in(moved);
        kept.addLast(new Kept(System.nanoTime() - begun, direction, shown.clone()));
        bytes += moved.length;
        held += moved.length;
        while (kept.size() > MOST_MOVES || (held > MOST_BYTES && kept.size() > 1)) {
            held -= kept.removeFirst().bytes().length;
            lost++;
        }
    }

    synchronized DeviceTrace.Progress progress(boolean running) {
        return new DeviceTrace.Progress(running, kept.size() + lost, bytes);
    }

    synchronized DeviceTrace trace(String device, String kind, String profile, String uri) {
        HexFormat hex = HexFormat.of();
        List<Move> moves = kept.stream()
                .map(one -> new Move(one.nanos(), one.direction(), hex.formatHex(one.bytes())))
                .toList();
        return new DeviceTrace(DeviceTrace.SCHEMA, device, kind, profile, uri, startedAt, whole, lost, moves);
    }
}
