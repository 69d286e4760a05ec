package vn.tiepnhan.bridge.link.trace;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceTrace;
import vn.tiepnhan.bridge.api.DeviceTrace.Direction;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkOpener;
import vn.tiepnhan.bridge.link.QueueLink;

/** Where a device's line can be listened to: over all the links it opens, one after the other. Safe for all threads. */
public final class Tap {
    private final String kind;
    private final String profile;
    private final String uri;
    private final Supplier<Veil> veils;
    private final Clock clock;
    private volatile @Nullable Recording running;
    private volatile @Nullable Recording last;

    /** @param veils a new one for each record */
    public Tap(String kind, String profile, String uri, Supplier<Veil> veils, Clock clock) {
        this.kind = kind;
        this.profile = profile;
        this.uri = uri;
        this.veils = veils;
        this.clock = clock;
    }

    /** Opens the same links, each listened to from here. */
    public LinkOpener on(LinkOpener opener) {
        return () -> {
            Link link = opener.open();
            return link instanceof QueueLink queue ? new TappedQueue(queue, this) : new TappedLink(link, this);
        };
    }

    /** Answers an act about records, or null for any other. */
    public @Nullable Object perform(String device, DeviceAct<?> act) {
        if (act instanceof DeviceAct.StartTrace start) {
            Recording begun = new Recording(clock.instant(), start.whole(), start.whole() ? Veil.NONE : veils.get());
            last = begun;
            running = begun;
            return begun.progress(true);
        }
        if (act instanceof DeviceAct.StopTrace) {
            running = null;
            Recording ended = last;
            return ended == null ? new DeviceTrace.Progress(false, 0, 0) : ended.progress(false);
        }
        if (act instanceof DeviceAct.TakeTrace) {
            Recording there = last;
            return there == null
                    ? new DeviceTrace(
                            DeviceTrace.SCHEMA, device, kind, profile, uri, Instant.EPOCH, false, 0, List.of())
                    : there.trace(device, kind, profile, uri);
        }
        return null;
    }

    void moved(Direction direction, byte[] bytes) {
        Recording now = running;
        if (now != null && bytes.length > 0) {
            now.add(direction, bytes);
        }
    }
}
