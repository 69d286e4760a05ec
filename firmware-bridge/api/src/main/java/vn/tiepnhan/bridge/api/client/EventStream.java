package vn.tiepnhan.bridge.api.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscription: keeps a WebSocket open and re-opens it when it breaks, going on where the reader stopped. While it is
 * broken the listener sees every device as ABSENT; the bridge tells all states at each connection, so nothing stale stays.
 */
final class EventStream implements WebSocket.Listener, Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMillis(100),
            Duration.ofMillis(250),
            Duration.ofMillis(500),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2));
    /** Between two signs of life. A line can be dead without any sign of death: a stopped process, a lost wake-up. */
    private static final Duration BEAT = Duration.ofSeconds(3);

    private static final String IN_FRONT = "{\"focus\":true}";

    private final HttpClient http;
    private final URI uri;
    private final String authorization;
    private final Executor background;
    private final EventReader reader;
    private final StringBuilder text = new StringBuilder();
    private CompletableFuture<?> saying = CompletableFuture.completedFuture(null);
    private @Nullable WebSocket socket;
    private volatile @Nullable CompletableFuture<WebSocket> asking;
    private @Nullable CompletableFuture<WebSocket> connecting;
    private int failures;
    private boolean unanswered;
    private boolean closed;

    EventStream(HttpClient http, URI uri, String authorization, Executor background, EventReader reader) {
        this.http = http;
        this.uri = uri;
        this.authorization = authorization;
        this.background = background;
        this.reader = reader;
    }

    synchronized void connect() {
        if (closed) {
            return;
        }
        connecting = http.newWebSocketBuilder()
                .header("Authorization", authorization)
                .header(HttpBridge.API_HEADER, HttpBridge.API)
                .connectTimeout(Duration.ofSeconds(3))
                .buildAsync(URI.create(uri + "?" + reader.query()), this)
                .whenComplete((opened, failed) -> {
                    if (failed != null) {
                        LOG.debug("no event stream yet: {}", failed.toString());
                        again();
                    }
                });
    }

    @Override
    public synchronized void focus() {
        reader.front(true);
        sayFocus();
    }

    /** One message after the other: a WebSocket refuses a second one while the first is on its way. */
    private void sayFocus() {
        WebSocket open = socket;
        if (open != null) {
            saying = saying.handle((done, failed) -> IN_FRONT)
                    .thenCompose(words -> open.sendText(words, true))
                    .thenRun(() -> LOG.trace("said to be in front"));
        }
    }

    @Override
    public void close() {
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
            unanswered = false;
            asking = null;
            text.setLength(0);
            if (closed) {
                opened.abort();
                return;
            }
            if (reader.front()) {
                sayFocus();
            }
        }
        opened.request(1);
        later(BEAT, () -> beat(opened));
    }

    /** Asks for a sign of life; a line that has not answered the last question is given up. */
    private void beat(WebSocket line) {
        boolean dead;
        synchronized (this) {
            if (closed || socket != line) {
                return;
            }
            CompletableFuture<WebSocket> asked = asking;
            dead = unanswered || (asked != null && asked.isCompletedExceptionally());
            unanswered = true;
        }
        if (dead) {
            LOG.debug("event stream is silent");
            line.abort();
            lost(line);
            return;
        }
        asking = line.sendPing(ByteBuffer.allocate(0));
        later(BEAT, () -> beat(line));
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket from, ByteBuffer message) {
        synchronized (this) {
            unanswered = false;
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        text.append(part);
        if (last) {
            String whole = text.toString();
            text.setLength(0);
            reader.receive(whole);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        lost(from);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        LOG.debug("event stream broke: {}", error.toString());
        lost(from);
    }

    private void lost(WebSocket line) {
        synchronized (this) {
            if (closed || socket != line) {
                return;
            }
            socket = null;
            saying = CompletableFuture.completedFuture(null);
        }
        reader.lost();
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
        later(wait, this::connect);
    }

    private void later(Duration wait, Runnable work) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS, background)
                .execute(work);
    }
}
