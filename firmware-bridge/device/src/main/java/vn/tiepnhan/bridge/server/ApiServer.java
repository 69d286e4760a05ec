package vn.tiepnhan.bridge.server;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.server.events.Sessions;
import vn.tiepnhan.bridge.server.page.PageFiles;

/** The bridge's local API on a loopback port; nothing outside this machine can reach it. */
public final class ApiServer implements AutoCloseable {
    private static final int MOST_THREADS = 12;
    private static final int OUTGOING_EVENTS = 1000;
    private static final Duration IDLE = Duration.ofMinutes(30);

    /** How long a request may stop in its middle before it gives its thread back. */
    private static final Duration UNFINISHED = Duration.ofSeconds(5);

    private final Server server;
    private final ServerConnector connector;
    private final Sessions sessions;

    private ApiServer(Server server, ServerConnector connector, Sessions sessions) {
        this.server = server;
        this.connector = connector;
        this.sessions = sessions;
    }

    private static String version() {
        String packed = ApiServer.class.getPackage().getImplementationVersion();
        return packed == null ? "0" : packed;
    }

    /**
     * @param port 0 for a free one
     * @throws IOException when the port is taken
     */
    public static ApiServer start(Bridge bridge, AccessList list, int port) throws IOException {
        Tickets tickets = new Tickets(System::nanoTime);
        RateLimit limit = new RateLimit(System::nanoTime);
        Sessions sessions = new Sessions(bridge::subscribe, version(), System::nanoTime);
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
        threads.setName("bridge-api");
        threads.setDaemon(true);
        threads.setStopTimeout(200);
        Server server = new Server(threads);
        server.setErrorHandler(new WireErrors());
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setIdleTimeout(UNFINISHED.toMillis());
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        WebSocketUpgradeHandler sockets = WebSocketUpgradeHandler.from(server, container -> {
            container.setIdleTimeout(Duration.ZERO);
            container.setMaxTextMessageSize(1024);
            container.setMaxOutgoingFrames(OUTGOING_EVENTS);
            container.addMapping(PathSpec.from(Gate.EVENTS), new EventDoor(sessions, limit));
        });
        sockets.setHandler(new Resources(bridge, sessions, tickets, version()));
        server.setHandler(
                new Handler.Sequence(new HomeGate(), new PageFiles(), new Gate(list, tickets, limit), sockets));
        return started(new ApiServer(server, connector, sessions));
    }

    /** Jetty's life cycle throws plain Exception; what can really happen is a port in use. */
    private static ApiServer started(ApiServer api) throws IOException {
        try {
            api.server.start();
            return api;
        } catch (IOException inUse) {
            api.close();
            throw inUse;
        } catch (Exception broken) {
            api.close();
            throw new IllegalStateException("the local API cannot start", broken);
        }
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    /** Whatever Jetty does not close in its short time to stop is closed here: a client must see that nobody listens. */
    @Override
    public void close() {
        sessions.close();
        List<EndPoint> open = List.copyOf(connector.getConnectedEndPoints());
        try {
            server.stop();
        } catch (Exception broken) {
            throw new IllegalStateException("the local API cannot stop", broken);
        } finally {
            open.forEach(EndPoint::close);
        }
    }
}
