package vn.tiepnhan.outbox;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPOutputStream;
import javax.net.ssl.SSLContext;
import vn.tiepnhan.outbox.centre.CentreAddress;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.PublishedKeys;
import vn.tiepnhan.wire.Wire;
import vn.tiepnhan.wire.WireFormatException;

/**
 * Speaks version 1 of the contract over HTTP/1.1. Redirects are never followed, answers are bounded in size and time. A
 * renewed client certificate needs a new instance: connections and TLS sessions keep presenting the old one. One thread.
 */
final class CentreClient {
    static final String DOSSIERS = "/v1/dossiers";
    static final String RECORDS = "/v1/records";

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int MAX_ANSWER_BYTES = 4 << 20;

    private final HttpClient http;
    private final CentreAddress address;
    private final String token;
    private final Duration patience;

    /** @param patience from sending a request to the last byte of its answer */
    CentreClient(CentreAddress address, String token, SSLContext tls, Duration patience) {
        this.address = address;
        this.token = token;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT)
                .sslContext(tls)
                .build();
    }

    /** What the centre holds of a blob. */
    record BlobState(boolean complete, long offset) {}

    BlobState stateOf(String sha256) throws CentreTrouble {
        HttpResponse<byte[]> answer =
                send(request("/v1/blobs/sha256:" + sha256).method("HEAD", BodyPublishers.noBody()));
        return switch (answer.statusCode()) {
            case 200 -> new BlobState(true, 0);
            case 204 -> new BlobState(false, offset(answer.headers()));
            case 404 -> new BlobState(false, 0);
            default -> throw Statuses.trouble(answer);
        };
    }

    /** Appends a chunk; the new state is where to go on, also after the centre knew better where that is. */
    BlobState append(String sha256, long offset, byte[] chunk, boolean last) throws CentreTrouble, WrongHash {
        HttpResponse<byte[]> answer = send(request("/v1/blobs/sha256:" + sha256)
                .header("Content-Type", "application/octet-stream")
                .header(Wire.UPLOAD_OFFSET, Long.toString(offset))
                .header(Wire.UPLOAD_COMPLETE, last ? "?1" : "?0")
                .method("PATCH", BodyPublishers.ofByteArray(chunk)));
        return switch (answer.statusCode()) {
            case 204 -> new BlobState(last, offset(answer.headers()));
            case 409 ->
                new BlobState(
                        answer.headers()
                                .firstValue(Wire.UPLOAD_COMPLETE)
                                .filter("?1"::equals)
                                .isPresent(),
                        offset(answer.headers()));
            case 422 -> throw new WrongHash();
            default -> throw Statuses.trouble(answer);
        };
    }

    /** One answer a row, in the order of the rows. */
    List<Answer> deliver(String path, List<OutboxRow> rows) throws CentreTrouble {
        HttpResponse<byte[]> answer = send(request(path)
                .header("Content-Type", Wire.NDJSON)
                .header("Content-Encoding", "gzip")
                .POST(zipped(rows)));
        if (answer.statusCode() == 404 && path.equals(RECORDS)) {
            throw CentreTrouble.noSuchPath();
        }
        if (answer.statusCode() != 200) {
            throw Statuses.trouble(answer);
        }
        List<Answer> answers = new ArrayList<>();
        try {
            for (byte[] line : Statuses.lines(answer.body())) {
                answers.add(Answer.read(line));
            }
        } catch (WireFormatException garbage) {
            throw CentreTrouble.strange("trả lời không đọc được", "an unreadable answer");
        }
        if (!answersMatch(rows, answers)) {
            throw CentreTrouble.strange("số dòng hoặc thứ tự trả lời không đúng", "answers do not match what was sent");
        }
        return answers;
    }

    PublishedKeys keys() throws CentreTrouble {
        HttpResponse<byte[]> answer = send(request("/v1/keys").GET());
        if (answer.statusCode() != 200) {
            throw Statuses.trouble(answer);
        }
        try {
            return PublishedKeys.read(answer.body());
        } catch (WireFormatException garbage) {
            throw CentreTrouble.strange("danh sách khóa không đọc được", "an unreadable list of keys");
        }
    }

    /** The centre says that the bytes of a blob are not those of its name, and dropped them. */
    static final class WrongHash extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private static boolean answersMatch(List<OutboxRow> rows, List<Answer> answers) {
        if (rows.size() != answers.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            String id = answers.get(i).id();
            boolean unread = id == null && answers.get(i).status() == Answer.Status.REJECTED;
            if (!unread
                    && !(rows.get(i).id().equals(id)
                            && rows.get(i).version() == answers.get(i).version())) {
                return false;
            }
        }
        return true;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.at(path))
                .timeout(patience)
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "vi, en");
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws CentreTrouble {
        CompletableFuture<HttpResponse<byte[]>> exchange =
                http.sendAsync(request.build(), LimitedBody.of(MAX_ANSWER_BYTES));
        try {
            return exchange.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            exchange.cancel(true);
            throw CentreTrouble.unreachable("quá thời gian chờ / timeout");
        } catch (InterruptedException stopped) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw CentreTrouble.unreachable("dừng / stopped");
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            throw notTrusted(cause)
                    ? CentreTrouble.strange(
                            "chứng thư TLS của nơi đó không tin được: xem lại --centre-ca và ngày giờ của máy này",
                            "its TLS certificate is not trusted: look at --centre-ca and at this machine's date")
                    : CentreTrouble.unreachable(cause.getClass().getSimpleName());
        }
    }

    private static boolean notTrusted(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException || cause instanceof CertPathBuilderException) {
                return true;
            }
        }
        return false;
    }

    private static long offset(HttpHeaders headers) throws CentreTrouble {
        String text = headers.firstValue(Wire.UPLOAD_OFFSET).orElse("");
        if (!text.matches("[0-9]{1,15}")) {
            throw CentreTrouble.strange("thiếu Upload-Offset", "no Upload-Offset");
        }
        return Long.parseLong(text);
    }

    private static BodyPublisher zipped(List<OutboxRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            for (OutboxRow row : rows) {
                zip.write(row.line());
                zip.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }
}
