package vn.tiepnhan.bridge.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscription: keeps a WebSocket open and re-opens it when it breaks. While it is broken the listener sees every
 * device as ABSENT; the bridge tells all states at each connection, so nothing stale stays.
 */
final class EventStream implements WebSocket.Listener {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2));

    private final HttpClient http;
    private final URI uri;
    private final String authorization;
    private final Executor background;
    private final ObjectMapper json;
    private final Consumer<DeviceEvent> listener;
    private final Map<String, DeviceState> known = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private @Nullable WebSocket socket;
    private @Nullable CompletableFuture<WebSocket> connecting;
    private int failures;
    private boolean closed;

    EventStream(
            HttpClient http,
            URI uri,
            String authorization,
            Executor background,
            ObjectMapper json,
            Consumer<DeviceEvent> listener) {
        this.http = http;
        this.uri = uri;
        this.authorization = authorization;
        this.background = background;
        this.json = json;
        this.listener = listener;
    }

    synchronized void connect() {
        if (closed) {
            return;
        }
        connecting = http.newWebSocketBuilder()
                .header("Authorization", authorization)
                .connectTimeout(Duration.ofSeconds(3))
                .buildAsync(uri, this)
                .whenComplete((opened, failed) -> {
                    if (failed != null) {
                        LOG.debug("no event stream yet: {}", failed.toString());
                        again();
                    }
                });
    }

    void close() {
        WebSocket open;
        synchronized (this) {
            closed = true;
            open = socket;
            if (connecting != null) {
                connecting.cancel(true);
            }
        }
        if (open != null) {
            open.abort();
        }
    }

    @Override
    public void onOpen(WebSocket opened) {
        synchronized (this) {
            socket = opened;
            failures = 0;
            text.setLength(0);
            if (closed) {
                opened.abort();
                return;
            }
        }
        opened.request(1);
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            String whole = text.toString();
            text.setLength(0);
            receive(whole);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost();
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        LOG.debug("event stream broke: {}", error.toString());
        lost();
    }

    private void receive(String message) {
        try {
            DeviceEvent event = json.readValue(message, DeviceEvent.class);
            if (event instanceof DeviceEvent.StateChanged changed) {
                known.put(changed.state().id(), changed.state());
            }
            deliver(event);
        } catch (JsonProcessingException notOurs) {
            LOG.warn("an event that cannot be read: {}", notOurs.getOriginalMessage());
        }
    }

    private void lost() {
        synchronized (this) {
            if (closed) {
                return;
            }
        }
        known.values()
                .forEach(state -> deliver(new DeviceEvent.StateChanged(new DeviceState(
                        state.id(),
                        state.kind(),
                        state.profile(),
                        DeviceState.Health.ABSENT,
                        List.of(BridgeCauses.UNREACHABLE),
                        state.since()))));
        known.clear();
        again();
    }

    private void again() {
        Duration wait;
        synchronized (this) {
            if (closed) {
                return;
            }
            wait = WAITS.get(Math.min(failures++, WAITS.size() - 1));
        }
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, background)
                .execute(this::connect);
    }

    /** A boundary: a listener's fault must not end the stream. */
    private void deliver(DeviceEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException fault) {
            LOG.error("a listener failed on {}", event.getClass().getSimpleName(), fault);
        }
    }
}
