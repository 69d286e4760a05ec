package vn.tiepnhan.bridge.server;

import java.time.Duration;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Permission;

/**
 * How a browser comes in without a secret on its screen or in its history: whoever holds a token gets a ticket, good once
 * and for {@link #TICKET}; the page exchanges it for a session that ends with the bridge or after {@link #SESSION}. A
 * ticket also opens the event stream, where browsers cannot send a header. Neither allows more than its giver may, nor ever
 * what is personal. Safe for all threads.
 */
final class Tickets {
    static final Duration TICKET = Duration.ofSeconds(60);
    static final Duration SESSION = Duration.ofHours(8);

    /** What a technician needs; not scans, not cards. */
    private static final Set<Permission> PAGE =
            EnumSet.of(Permission.SEE, Permission.PRINT, Permission.DRAWER, Permission.PANEL, Permission.SERVICE);

    private static final int MOST = 64;

    private final LongSupplier nanos;
    private final Map<String, Held> tickets = new LinkedHashMap<>();
    private final Map<String, Held> sessions = new LinkedHashMap<>();

    private record Held(Access access, long until) {}

    /**
     * What was given out.
     *
     * @param secret the ticket or the session's token
     * @param seconds how long it is good
     */
    record Given(String secret, long seconds) {}

    /** @param nanos a monotonic clock */
    Tickets(LongSupplier nanos) {
        this.nanos = nanos;
    }

    synchronized Given issue(Access giver) {
        return keep(tickets, pageOf(giver), TICKET);
    }

    /** Who holds the ticket; it is worth nothing afterwards. */
    synchronized Optional<Access> redeem(@Nullable String ticket) {
        expire(tickets);
        return ticket == null
                ? Optional.empty()
                : Optional.ofNullable(tickets.remove(ticket)).map(Held::access);
    }

    synchronized Given open(Access holder) {
        return keep(sessions, pageOf(holder), SESSION);
    }

    synchronized Optional<Access> session(String token) {
        expire(sessions);
        return Optional.ofNullable(sessions.get(token)).map(Held::access);
    }

    private static Access pageOf(Access giver) {
        EnumSet<Permission> may = EnumSet.copyOf(PAGE);
        may.retainAll(giver.allowed());
        return new Access(giver.name().startsWith("page:") ? giver.name() : "page:" + giver.name(), may);
    }

    private Given keep(Map<String, Held> where, Access access, Duration good) {
        expire(where);
        if (where.size() >= MOST) {
            where.remove(where.keySet().iterator().next());
        }
        String secret = AccessToken.random();
        where.put(secret, new Held(access, nanos.getAsLong() + good.toNanos()));
        return new Given(secret, good.toSeconds());
    }

    private void expire(Map<String, Held> held) {
        long now = nanos.getAsLong();
        held.values().removeIf(one -> one.until() - now < 0);
    }
}
