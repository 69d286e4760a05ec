package vn.tiepnhan.bridge.server.events;

import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Permission;

/**
 * One client of the event stream. It may say {@code {"focus":true}} or {@code {"focus":false}} and nothing else. Public
 * because Jetty must be able to call it.
 */
public final class EventSocket implements Session.Listener.AutoDemanding {
    private static final Logger LOG = LoggerFactory.getLogger(EventSocket.class);

    private final Sessions sessions;
    private final Joining wish;
    private final Set<Permission> allowed;
    private final Runnable closed;
    private final AtomicReference<Sessions.@Nullable Place> place = new AtomicReference<>();

    /** @param closed called once when the line is gone */
    public EventSocket(Sessions sessions, Joining wish, Set<Permission> allowed, Runnable closed) {
        this.sessions = sessions;
        this.wish = wish;
        this.allowed = allowed;
        this.closed = closed;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        Consumer<String> line =
                text -> session.sendText(text, Callback.from(() -> {}, failed -> tooSlow(session, failed)));
        place.set(sessions.join(wish, allowed, line));
    }

    @Override
    public void onWebSocketText(String message) {
        String said = message.replaceAll("\\s", "");
        Sessions.Place mine = place.get();
        if (mine != null && (said.equals("{\"focus\":true}") || said.equals("{\"focus\":false}"))) {
            mine.focus(said.contains("true"));
        } else {
            LOG.debug("a client said something on the event stream that means nothing here");
        }
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
        leave();
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.debug("event stream ended: {}", cause.toString());
        leave();
    }

    private static void tooSlow(Session session, Throwable failed) {
        LOG.debug("a client of the event stream cannot keep up: {}", failed.toString());
        session.close(StatusCode.POLICY_VIOLATION, "too slow", Callback.NOOP);
    }

    /** Without a lock of its own: the sessions call in here under theirs. */
    private void leave() {
        Sessions.Place open = place.getAndSet(null);
        if (open != null) {
            open.leave();
            closed.run();
        }
    }
}
