package vn.tiepnhan.bridge.server.events;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.Subscription;

/**
 * All listeners of one run of the bridge. States and the like go to everybody who may hear them; a scan goes to one: the
 * session in front when it was made. In front is who said so last; while nobody has, the newest that takes scans. A
 * session whose line broke may come back within {@link #GRACE} and gets what was for it alone. Lines are called under the
 * lock and must only hand over. Safe for all threads.
 */
public final class Sessions implements AutoCloseable {
    /** How long a broken line may take to come back, and how long a scan is kept for it. */
    static final Duration GRACE = Duration.ofSeconds(30);

    private static final int MOST_RECENT = 200;

    private final String version;
    private final LongSupplier nanos;
    private final String boot = UUID.randomUUID().toString();
    private final Map<String, DeviceState> states = new LinkedHashMap<>();
    private final Map<String, EventSession> sessions = new LinkedHashMap<>();
    private final Deque<Numbered> recent = new ArrayDeque<>();
    private final Subscription source;
    private @Nullable EventSession front;
    private long seq;

    /**
     * @param source where events come from: tells all present states first
     * @param nanos a monotonic clock
     */
    public Sessions(Function<Consumer<DeviceEvent>, Subscription> source, String version, LongSupplier nanos) {
        this.version = version;
        this.nanos = nanos;
        this.source = source.apply(this::take);
    }

    public String boot() {
        return boot;
    }

    /** A listener's connection, for as long as its line is open. */
    public interface Place {
        void focus(boolean front);

        void leave();
    }

    /** Greets a listener, tells it all present states and, if it comes back in time, what it missed. */
    public synchronized Place join(Joining wish, Set<Permission> allowed, Consumer<String> line) {
        forgetTheGone();
        EventSession before = boot.equals(wish.boot()) && wish.session() != null ? sessions.get(wish.session()) : null;
        boolean resumed = before != null && before.sameRights(allowed);
        EventSession session = resumed && before != null
                ? before
                : new EventSession(
                        wish.session() == null ? UUID.randomUUID().toString() : wish.session(), allowed, wish.scans());
        if (!resumed) {
            EventSession replaced = sessions.remove(session.id());
            front = front == replaced ? null : front;
        }
        sessions.put(session.id(), session);
        session.connect(line);
        session.say(EventText.hello(version, boot, session.id(), seq, resumed));
        states.values().stream()
                .map(DeviceEvent.StateChanged::new)
                .filter(session::mayHear)
                .forEach(state -> session.say(EventText.event(seq, state)));
        if (resumed) {
            missedBy(session, wish.after()).forEach(one -> session.say(EventText.event(one.seq(), one.event())));
        }
        return new Connection(session, line);
    }

    private List<Numbered> missedBy(EventSession session, long after) {
        return Stream.concat(
                        recent.stream().filter(one -> one.seq() > after && session.mayHear(one.event())),
                        session.keptAfter(after, nanos.getAsLong(), GRACE.toNanos()).stream())
                .sorted(Comparator.comparingLong(Numbered::seq))
                .toList();
    }

    private synchronized void take(DeviceEvent event) {
        forgetTheGone();
        seq++;
        SeenOnly.of(event).ifPresent(seen -> tell(seen, session -> !session.maySeeWhole(event)));
        if (event instanceof DeviceEvent.Owned owned) {
            EventSession owner = inFront();
            if (owner == null) {
                tell(MissedScans.nobody(owned));
            } else {
                owner.own(seq, owned, nanos.getAsLong());
            }
            return;
        }
        if (event instanceof DeviceEvent.StateChanged changed) {
            states.put(changed.state().id(), changed.state());
        } else {
            recent.addLast(new Numbered(seq, event));
            if (recent.size() > MOST_RECENT) {
                recent.removeFirst();
            }
        }
        tell(event);
    }

    private void tell(DeviceEvent event) {
        tell(event, session -> true);
    }

    private void tell(DeviceEvent event, Predicate<EventSession> whom) {
        String text = EventText.event(seq, event);
        sessions.values().stream()
                .filter(session -> session.mayHear(event) && whom.test(session))
                .toList()
                .forEach(session -> session.say(text));
    }

    private @Nullable EventSession inFront() {
        if (front != null) {
            return front;
        }
        EventSession newest = null;
        for (EventSession session : sessions.values()) {
            newest = session.takesScans() ? session : newest;
        }
        return newest;
    }

    private void forgetTheGone() {
        long now = nanos.getAsLong();
        List<EventSession> gone = sessions.values().stream()
                .filter(session -> session.gone(now, GRACE.toNanos()))
                .toList();
        for (EventSession session : gone) {
            sessions.remove(session.id());
            front = front == session ? null : front;
            for (DeviceEvent lost : session.undelivered()) {
                seq++;
                tell(lost);
            }
        }
    }

    private synchronized void focus(EventSession session, boolean wanted) {
        if (!session.takesScans() || sessions.get(session.id()) != session) {
            return;
        }
        EventSession before = front;
        front = wanted ? session : before == session ? null : before;
        if (before != front) {
            if (before != null) {
                before.say(EventText.focus(false));
            }
            if (front != null) {
                front.say(EventText.focus(true));
            }
        }
    }

    private synchronized void leave(EventSession session, Consumer<String> line) {
        session.disconnect(line, nanos.getAsLong());
    }

    @Override
    public void close() {
        source.close();
    }

    private final class Connection implements Place {
        private final EventSession session;
        private final Consumer<String> line;

        Connection(EventSession session, Consumer<String> line) {
            this.session = session;
            this.line = line;
        }

        @Override
        public void focus(boolean wanted) {
            Sessions.this.focus(session, wanted);
        }

        @Override
        public void leave() {
            Sessions.this.leave(session, line);
        }
    }
}
