package vn.tiepnhan.bridge.server.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a client wants to join the stream, from the query of its request.
 *
 * @param session its name for this listener, kept over connections; null for a new one
 * @param boot of the bridge it was connected to, or null
 * @param after number of the last event it has
 * @param scans whether it takes scans at all
 */
public record Joining(@Nullable String session, @Nullable String boot, long after, boolean scans) {
    private static final String ID = "[A-Za-z0-9-]{8,64}";

    /** Empty when the query is malformed. */
    public static Optional<Joining> parse(Map<String, List<String>> query) {
        String session = one(query, "session");
        String boot = one(query, "boot");
        String after = one(query, "after");
        String scans = one(query, "scans");
        boolean good = (session == null || session.matches(ID))
                && (boot == null || boot.matches(ID))
                && (after == null || after.matches("\\d{1,18}"))
                && (scans == null || scans.equals("yes") || scans.equals("no"));
        return good
                ? Optional.of(
                        new Joining(session, boot, after == null ? 0 : Long.parseLong(after), !"no".equals(scans)))
                : Optional.empty();
    }

    private static @Nullable String one(Map<String, List<String>> query, String name) {
        List<String> values = query.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }
}
