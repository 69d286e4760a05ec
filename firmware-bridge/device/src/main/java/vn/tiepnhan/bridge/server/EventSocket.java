package vn.tiepnhan.bridge.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Bridge;
import vn.tiepnhan.bridge.api.DeviceEvent;

/** One client of the event stream; it only listens. Public because Jetty must be able to call it. */
public final class EventSocket implements Session.Listener.AutoDemanding {
    private static final Logger LOG = LoggerFactory.getLogger(EventSocket.class);

    private final Bridge bridge;
    private @Nullable AutoCloseable subscription;

    EventSocket(Bridge bridge) {
        this.bridge = bridge;
    }

    @Override
    public synchronized void onWebSocketOpen(Session session) {
        subscription = bridge.subscribe(event -> send(session, event));
    }

    @Override
    public void onWebSocketText(String message) {
        LOG.debug("a client spoke on the event stream; it is not listened to");
    }

    @Override
    public void onWebSocketClose(int status, String reason, Callback callback) {
        unsubscribe();
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.debug("event stream ended: {}", cause.toString());
        unsubscribe();
    }

    private static void send(Session session, DeviceEvent event) {
        try {
            String text = Answers.JSON.writerFor(DeviceEvent.class).writeValueAsString(event);
            session.sendText(text, Callback.from(() -> {}, failed -> tooSlow(session, failed)));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void tooSlow(Session session, Throwable failed) {
        LOG.debug("a client of the event stream cannot keep up: {}", failed.toString());
        session.close(StatusCode.POLICY_VIOLATION, "too slow", Callback.NOOP);
    }

    /** A boundary: the subscription's {@code close} is free to throw anything. */
    private synchronized void unsubscribe() {
        AutoCloseable open = subscription;
        subscription = null;
        if (open != null) {
            try {
                open.close();
            } catch (Exception failed) {
                LOG.warn("unsubscribing failed", failed);
            }
        }
    }
}
