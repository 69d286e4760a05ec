package vn.tiepnhan.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.Digest;
import vn.tiepnhan.wire.PublishedKeys;
import vn.tiepnhan.wire.ReceiptPayload;
import vn.tiepnhan.wire.SigningKey;

/** A second server, with its own idea of the truth. */
final class LyingCentre implements AutoCloseable {
    /** What it answers to one true line. */
    interface Tongue {
        Answer answer(ReceiptPayload truth);
    }

    /** What it does with a whole request. */
    interface Manner {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private LyingCentre(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
    }

    static LyingCentre thatSays(PublishedKeys keys, Tongue tongue) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/keys", exchange -> respond(exchange, 200, keys.bytes()));
        server.createContext("/v1/dossiers", exchange -> respond(exchange, 200, answers(lines(exchange), tongue)));
        return new LyingCentre(server);
    }

    static LyingCentre that(Manner manner) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                manner.answer(exchange);
            }
        });
        return new LyingCentre(server);
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    static Answer confirmed(ReceiptPayload said, SigningKey key, ReceiptPayload truth) {
        return new Answer(truth.id(), truth.version(), Answer.Status.CONFIRMED, key.sign(said), null);
    }

    static List<byte[]> lines(HttpExchange exchange) throws IOException {
        return Statuses.lines(new GZIPInputStream(exchange.getRequestBody()).readAllBytes());
    }

    static byte[] answers(List<byte[]> lines, Tongue tongue) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (ReceiptPayload truth : truths(lines)) {
            body.writeBytes(tongue.answer(truth).bytes());
            body.write('\n');
        }
        return body.toByteArray();
    }

    private static List<ReceiptPayload> truths(List<byte[]> lines) throws IOException {
        List<ReceiptPayload> truths = new ArrayList<>();
        for (byte[] line : lines) {
            JsonNode node = new ObjectMapper().readTree(new String(line, StandardCharsets.UTF_8));
            truths.add(new ReceiptPayload(
                    node.path("terminal").asText(),
                    node.path("sequence").asLong(),
                    node.path("id").asText(),
                    node.path("version").asInt(),
                    Digest.of(line),
                    "00001/2015/07900",
                    1,
                    "2015-09-30T02:00:00Z"));
        }
        return truths;
    }

    static void respond(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
