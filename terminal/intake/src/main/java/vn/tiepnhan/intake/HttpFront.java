package vn.tiepnhan.intake;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.intake.IntakeSettings.Tls;
import vn.tiepnhan.intake.store.IntakeException;

/** Jetty, bounded on every side: threads, header bytes, idle time, slowest body. */
final class HttpFront implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int HEADER_BYTES = 8 << 10;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final long SLOWEST_BODY_BYTES_PER_SECOND = 64;

    private final Server server;
    private final ServerConnector connector;
    private final String scheme;

    private HttpFront(Server server, ServerConnector connector, String scheme) {
        this.server = server;
        this.connector = connector;
        this.scheme = scheme;
    }

    /** @throws IntakeException if the address cannot be bound, or would be open to the network without TLS */
    static HttpFront listen(IntakeSettings settings, Handler routes) throws IOException {
        refuseOpenPlainHttp(settings);
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("intake");
        Server server = new Server(threads);
        server.setHandler(new MinimumDataRateHandler(routes, SLOWEST_BODY_BYTES_PER_SECOND, 0));
        server.setErrorHandler(new SentenceErrors());
        server.setStopTimeout(STOP.toMillis());
        ServerConnector connector = connector(server, settings.tls());
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        server.addConnector(connector);
        HttpFront front = new HttpFront(server, connector, settings.tls() == null ? "http" : "https");
        front.start(settings);
        return front;
    }

    private void start(IntakeSettings settings) {
        try {
            server.start();
        } catch (Exception notStarted) {
            close();
            throw new IntakeException(
                    "LISTEN",
                    "Không mở được cổng " + settings.port() + " tại " + settings.host()
                            + ": cổng đang bận hoặc chứng thư TLS không dùng được.",
                    "Cannot listen on port " + settings.port() + " at " + settings.host()
                            + ": it is taken, or the TLS keystore cannot be used.",
                    notStarted);
        }
    }

    private static ServerConnector connector(Server server, @Nullable Tls tls) throws IOException {
        HttpConfiguration http = new HttpConfiguration();
        http.setRequestHeaderSize(HEADER_BYTES);
        http.setSendServerVersion(false);
        if (tls == null) {
            return new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        }
        http.addCustomizer(new SecureRequestCustomizer(false));
        SslContextFactory.Server ssl = new SslContextFactory.Server();
        ssl.setKeyStorePath(tls.keystore().toAbsolutePath().toString());
        ssl.setKeyStoreType("PKCS12");
        ssl.setKeyStorePassword(
                Files.readString(tls.passwordFile()).lines().findFirst().orElse(""));
        ssl.setIncludeProtocols("TLSv1.3", "TLSv1.2");
        ssl.setWantClientAuth(true);
        return new ServerConnector(
                server, 1, 1, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(http));
    }

    private static void refuseOpenPlainHttp(IntakeSettings settings) {
        try {
            if (settings.tls() == null
                    && !InetAddress.getByName(settings.host()).isLoopbackAddress()) {
                throw new IntakeException(
                        "PLAIN_HTTP",
                        "HTTP không mã hóa chỉ được mở trên chính máy này (127.0.0.1): hãy thêm --tls-keystore.",
                        "Plain HTTP is opened on this machine only (127.0.0.1): add --tls-keystore.");
            }
        } catch (UnknownHostException unknown) {
            throw new IntakeException(
                    "HOST",
                    "Không có địa chỉ " + settings.host() + ": hãy kiểm tra --host.",
                    "There is no address " + settings.host() + ": check --host.",
                    unknown);
        }
    }

    URI url() {
        return URI.create(scheme + "://" + connector.getHost() + ":" + connector.getLocalPort());
    }

    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception broken) {
            throw new IllegalStateException("the server did not stop", broken);
        }
    }

    /** What Jetty refuses by itself is said in the same JSON as everything else. */
    private static final class SentenceErrors extends ErrorHandler {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            int status = response.getStatus() < 400 ? 500 : response.getStatus();
            Reply.refuse(response, callback, Refusal.http(status));
            return true;
        }
    }
}
