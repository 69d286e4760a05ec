package vn.tiepnhan.bridge.server;

import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.WebSocketCreator;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.server.events.EventSocket;
import vn.tiepnhan.bridge.server.events.Joining;
import vn.tiepnhan.bridge.server.events.Sessions;

/** Lets listeners in to the event stream. */
final class EventDoor implements WebSocketCreator {
    private final Sessions sessions;
    private final RateLimit limit;

    EventDoor(Sessions sessions, RateLimit limit) {
        this.sessions = sessions;
        this.limit = limit;
    }

    /** Null after a refusal has been sent. */
    @Override
    public @Nullable Object createWebSocket(
            ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
        Access access = Gate.access(request);
        Optional<Joining> wish =
                Joining.parse(Request.extractQueryParameters(request).toMultiMap());
        if (wish.isEmpty()) {
            Answers.refuse(response, callback, 400, Refusals.BAD_QUERY);
        } else if (!access.may(Permission.SEE)) {
            Answers.refuse(response, callback, 403, Refusals.notAllowed(Permission.SEE));
        } else if (!limit.opensLine(access)) {
            Answers.refuse(response, callback, 429, Refusals.TOO_MANY_LINES);
        } else {
            return new EventSocket(sessions, wish.get(), access.allowed(), () -> limit.closesLine(access));
        }
        return null;
    }
}
