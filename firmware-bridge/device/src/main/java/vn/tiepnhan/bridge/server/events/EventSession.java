package vn.tiepnhan.bridge.server.events;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.Permission;

/**
 * One listener, over the connections it makes one after the other. Remembers for a short while what it was sent for
 * itself alone, so that nothing is lost with a line; never the text of a personal card. Guarded by {@link Sessions}.
 */
final class EventSession {
    private static final int MOST_KEPT = 200;

    private final String id;
    private final Set<Permission> allowed;
    private final boolean wantsScans;
    private final Deque<Kept> kept = new ArrayDeque<>();
    private @Nullable Consumer<String> line;
    private long leftAt;

    /** What was sent for this session alone; a personal card's text is replaced by the news that there was one. */
    private record Kept(long seq, long at, boolean delivered, DeviceEvent event) {}

    EventSession(String id, Set<Permission> allowed, boolean wantsScans) {
        this.id = id;
        this.allowed = Set.copyOf(allowed);
        this.wantsScans = wantsScans;
    }

    String id() {
        return id;
    }

    boolean connected() {
        return line != null;
    }

    boolean mayHear(DeviceEvent event) {
        return allowed.contains(event.needs());
    }

    /** Whether it gets such an event itself, at least when it is in front; if not, it may be told that there was one. */
    boolean maySeeWhole(DeviceEvent event) {
        return event instanceof DeviceEvent.Owned ? takesScans() : mayHear(event);
    }

    boolean takesScans() {
        return wantsScans && allowed.contains(Permission.SCANS);
    }

    boolean sameRights(Set<Permission> others) {
        return allowed.equals(others);
    }

    /** Whether the line has been gone for longer than {@code grace} nanoseconds. */
    boolean gone(long now, long grace) {
        return line == null && now - leftAt > grace;
    }

    void connect(Consumer<String> newLine) {
        line = newLine;
    }

    /** Only the present line ends the connection; an older one that is closed late changes nothing. */
    void disconnect(Consumer<String> oldLine, long now) {
        if (line == oldLine) {
            line = null;
            leftAt = now;
        }
    }

    void say(String text) {
        Consumer<String> open = line;
        if (open != null) {
            open.accept(text);
        }
    }

    /** Hands an event over that is for this session alone. */
    void own(long seq, DeviceEvent.Owned event, long now) {
        kept.addLast(new Kept(seq, now, connected(), withoutPerson(event)));
        while (kept.size() > MOST_KEPT) {
            kept.removeFirst();
        }
        say(EventText.event(seq, event));
    }

    /** Of the events for this session alone, those after {@code seq} and not older than {@code age} nanoseconds. */
    List<Numbered> keptAfter(long seq, long now, long age) {
        return kept.stream()
                .filter(one -> one.seq() > seq && now - one.at() <= age)
                .map(one -> new Numbered(one.seq(), one.event()))
                .toList();
    }

    /** What nobody will ever hear of, now that this session is over. */
    List<DeviceEvent> undelivered() {
        return kept.stream()
                .filter(one -> !one.delivered())
                .map(Kept::event)
                .map(event -> event instanceof DeviceEvent.Owned owned ? MissedScans.nobody(owned) : event)
                .toList();
    }

    private static DeviceEvent withoutPerson(DeviceEvent.Owned event) {
        boolean person = event instanceof DeviceEvent.Scanned scan && PersonalCode.isOne(scan.bytes());
        return person ? MissedScans.card(event) : event;
    }
}
