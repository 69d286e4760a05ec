package vn.tiepnhan.bridge.api.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.slip.SlipDocument;

/** The bridge over its local HTTP and WebSocket API. */
final class HttpBridge implements Bridge {
    /** A print may wait for the printer's own answers, one after the other. */
    private static final Duration LONGEST_PRINT = Duration.ofMinutes(6);

    static final String API_HEADER = "Tiepnhan-Api";
    static final String API = "1";

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    /** A check may wait for a slip that prints. */
    private static final Duration LONGEST_ACT = LONGEST_PRINT;

    private final ObjectMapper json = BridgeJson.mapper();
    private final URI base;
    private final String authorization;
    private final ExecutorService background;
    private final HttpClient http;
    private final List<EventStream> streams = new CopyOnWriteArrayList<>();

    HttpBridge(URI base, String token) {
        this.base = base;
        this.authorization = "Bearer " + token;
        this.background = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "bridge-client");
            thread.setDaemon(true);
            return thread;
        });
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(3))
                .executor(background)
                .build();
    }

    @Override
    public List<DeviceState> devices() {
        return List.of(call(get("/v1/devices"), DeviceState[].class));
    }

    @Override
    public Subscription subscribe(Consumer<DeviceEvent> listener) {
        URI events = URI.create(base.resolve("/v1/events").toString().replaceFirst("^http", "ws"));
        EventStream stream = new EventStream(http, events, authorization, background, new EventReader(json, listener));
        streams.add(stream);
        stream.connect();
        return stream;
    }

    /**
     * A lost answer is asked for again under the same id, which never prints twice; only when that fails too is the
     * outcome UNKNOWN.
     */
    @Override
    public PrintOutcome print(String job, String printer, SlipDocument slip) {
        HttpRequest request = request(jobPath(job), LONGEST_PRINT)
                .PUT(body(new PrintRequest(printer, slip)))
                .build();
        boolean mayHaveArrived = false;
        while (true) {
            try {
                return answer(request, PrintOutcome.class);
            } catch (ConnectException | HttpConnectTimeoutException unreachable) {
                return mayHaveArrived ? lost(job) : unreachable(job);
            } catch (IOException broken) {
                if (mayHaveArrived) {
                    return lost(job);
                }
                mayHaveArrived = true;
            }
        }
    }

    @Override
    public PrintOutcome outcome(String job) {
        return call(request(jobPath(job), LONGEST_PRINT).GET().build(), PrintOutcome.class);
    }

    @Override
    public String open(String kind, String uri) {
        HttpRequest request = request("/v1/" + kind + "s", LONGEST_ANSWER)
                .POST(body(new OpenRequest(uri)))
                .build();
        OpenedDevice opened = call(request, OpenedDevice.class);
        return opened.device();
    }

    @Override
    public <R> R act(String device, DeviceAct<R> act) {
        byte[] wish = bytes(act);
        try {
            HttpRequest request = request("/v1/devices/" + segment(device) + "/acts", LONGEST_ACT)
                    .POST(BodyPublishers.ofByteArray(wish))
                    .build();
            return call(request, act.answer());
        } finally {
            Arrays.fill(wish, (byte) 0); // there may have been a PIN in it
        }
    }

    @Override
    public RenderedSlip render(SlipDocument slip, String printerProfile) {
        HttpRequest request = request("/v1/render", LONGEST_ANSWER)
                .POST(body(new RenderRequest(printerProfile, slip)))
                .build();
        return call(request, RenderedSlip.class);
    }

    /** A ticket for the device page, good once and for a minute. */
    String ticket() {
        HttpRequest request = request("/v1/tickets", LONGEST_ANSWER)
                .POST(BodyPublishers.noBody())
                .build();
        return call(request, PageTicket.class).ticket();
    }

    @Override
    public void close() {
        streams.forEach(EventStream::close);
        background.shutdownNow();
    }

    private HttpRequest get(String path) {
        return request(path, LONGEST_ANSWER).GET().build();
    }

    private HttpRequest.Builder request(String path, Duration patience) {
        return HttpRequest.newBuilder(base.resolve(path))
                .timeout(patience)
                .header("Authorization", authorization)
                .header(API_HEADER, API)
                .header("Content-Type", "application/json");
    }

    private static String jobPath(String job) {
        return "/v1/print-jobs/" + segment(job);
    }

    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private BodyPublisher body(Object value) {
        return BodyPublishers.ofByteArray(bytes(value));
    }

    private byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("cannot write " + value.getClass(), broken);
        }
    }

    private <T> T call(HttpRequest request, Class<T> type) {
        try {
            return answer(request, type);
        } catch (IOException broken) {
            throw new BridgeException(BridgeCauses.UNREACHABLE, broken);
        }
    }

    private <T> T answer(HttpRequest request, Class<T> type) throws IOException {
        HttpResponse<byte[]> response;
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the bridge", stopped);
        }
        String spoken = response.headers().firstValue(API_HEADER).orElse("0");
        if (!spoken.equals(API)) {
            throw new BridgeException(BridgeCauses.otherVersion(spoken));
        }
        if (response.statusCode() >= 400) {
            throw new BridgeException(refusal(response));
        }
        return json.readValue(response.body(), type);
    }

    private Cause refusal(HttpResponse<byte[]> response) {
        try {
            Cause cause = json.readValue(response.body(), Cause.class);
            if (cause != null && cause.code() != null) {
                return cause;
            }
        } catch (IOException notOurs) {
            return BridgeCauses.strange(response.statusCode());
        }
        return BridgeCauses.strange(response.statusCode());
    }

    private static PrintOutcome unreachable(String job) {
        return new PrintOutcome(
                job, PrintOutcome.Evidence.NOT_SENT, BridgeCauses.UNREACHABLE, 0, -1, PrintOutcome.Timing.NONE);
    }

    private static PrintOutcome lost(String job) {
        return new PrintOutcome(
                job, PrintOutcome.Evidence.UNKNOWN, BridgeCauses.LOST, -1, -1, PrintOutcome.Timing.NONE);
    }
}
