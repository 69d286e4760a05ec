package vn.tiepnhan.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A terminal written by somebody else: knows the contract's words and no class of ours. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final String token;

    Caller(URI url, String token) {
        this.url = url;
        this.token = token;
    }

    static Caller of(Intake intake) throws IOException {
        return new Caller(intake.url(), Files.readString(intake.tokenFile()).strip());
    }

    static String line(String id, int version, String terminal, long sequence, String more) {
        return "{\"wire\":1,\"id\":\"" + id + "\",\"version\":" + version + ",\"terminal\":\"" + terminal
                + "\",\"sequence\":" + sequence + ",\"receipt\":\"ZK4150001237\",\"receivedAt\":{\"wall\":"
                + "\"2015-09-30T09:00:00\"},\"decision\":{\"outcome\":\"ACCEPT\"},\"dossier\":{\"office\":\"07900\"}"
                + more
                + "}";
    }

    static String id(int n) {
        return String.format("0192f3c4-1111-7abc-8def-%012d", n);
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(byte[] body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/v1/dossiers")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** Posts lines and gives the parsed answers. */
    List<JsonNode> deliver(String... lines) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = post((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException("status " + answer.statusCode());
        }
        return answers(answer);
    }

    static List<JsonNode> answers(HttpResponse<byte[]> answer) throws IOException {
        List<JsonNode> parsed = new ArrayList<>();
        for (String line : new String(answer.body(), StandardCharsets.UTF_8).split("\n")) {
            parsed.add(JSON.readTree(line));
        }
        return parsed;
    }

    static JsonNode payload(JsonNode answer) throws IOException {
        return JSON.readTree(
                Base64.getDecoder().decode(answer.at("/receipt/payload").asText()));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(request(path).GET()).body());
    }

    HttpResponse<byte[]> head(String sha256) throws IOException, InterruptedException {
        return send(request("/v1/blobs/sha256:" + sha256).method("HEAD", BodyPublishers.noBody()));
    }

    HttpResponse<byte[]> patch(String sha256, String offset, boolean last, byte[] chunk)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request("/v1/blobs/sha256:" + sha256)
                .header("Upload-Offset", offset)
                .method("PATCH", BodyPublishers.ofByteArray(chunk));
        return send(last ? request.header("Upload-Complete", "?1") : request);
    }

    static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
