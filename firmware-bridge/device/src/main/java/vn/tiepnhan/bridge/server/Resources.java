package vn.tiepnhan.bridge.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Bridge;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.OpenRequest;
import vn.tiepnhan.bridge.api.OpenedDevice;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.PrintRequest;
import vn.tiepnhan.bridge.api.RenderRequest;
import vn.tiepnhan.bridge.server.events.Sessions;

/** The requests of {@code openapi.yaml}, each handed to the bridge. */
final class Resources extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);
    private static final String V1 = "/v1/";
    private static final String JOBS = V1 + "print-jobs/";
    private static final String DEVICES = V1 + "devices/";
    private static final String ACTS = DEVICES + "*/acts";
    private static final int LARGEST_BODY = 1 << 20;

    private final Bridge bridge;
    private final Sessions sessions;
    private final String version;

    Resources(Bridge bridge, Sessions sessions, String version) {
        this.bridge = bridge;
        this.sessions = sessions;
        this.version = version;
    }

    /** A boundary: whatever fails in here becomes an answer. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            route(request, response, callback);
        } catch (BridgeException refused) {
            Answers.refuse(response, callback, status(refused.reason()), refused.reason());
        } catch (JsonProcessingException malformed) {
            Answers.refuse(response, callback, 400, Refusals.malformed(malformed));
        } catch (TooLarge tooLarge) {
            Answers.refuse(response, callback, 413, Refusals.TOO_LARGE);
        } catch (IOException | RuntimeException failed) {
            LOG.error("{} {} failed", request.getMethod(), request.getHttpURI().getPath(), failed);
            Answers.refuse(response, callback, 500, Refusals.UNEXPECTED);
        }
        return true;
    }

    private void route(Request request, Response response, Callback callback) throws IOException {
        String path = Request.getPathInContext(request);
        String act = request.getMethod() + " " + family(path);
        switch (act) {
            case "GET /v1/version" -> Answers.ok(response, callback, new Handshake(Gate.API, version, sessions.boot()));
            case "GET /v1/devices" -> {
                require(request, Permission.SEE);
                Answers.ok(response, callback, bridge.devices());
            }
            case "PUT " + JOBS -> {
                require(request, Permission.PRINT);
                PrintRequest print = body(request, PrintRequest.class);
                Answers.ok(response, callback, bridge.print(job(path), print.printer(), print.slip()));
            }
            case "GET " + JOBS -> {
                require(request, Permission.PRINT);
                Answers.ok(response, callback, bridge.outcome(job(path)));
            }
            case "POST /v1/printers", "POST /v1/scanners", "POST /v1/card-readers", "POST /v1/panels" -> {
                require(request, Permission.OPEN);
                String kind = path.substring(V1.length(), path.length() - 1);
                Answers.ok(response, callback, new OpenedDevice(bridge.open(kind, uri(request))));
            }
            case "POST " + ACTS -> {
                DeviceAct<?> wish = body(request, DeviceAct.class);
                require(request, wish.needs());
                Answers.ok(response, callback, bridge.act(device(path), wish));
            }
            case "POST /v1/render" -> {
                require(request, Permission.SEE);
                RenderRequest render = body(request, RenderRequest.class);
                Answers.ok(response, callback, bridge.render(render.slip(), render.profile()));
            }
            case "GET /v1/openapi.yaml" -> openApi(response, callback);
            default -> Answers.refuse(response, callback, 404, Refusals.NO_SUCH_RESOURCE);
        }
    }

    /** What a client learns before anything else. */
    private record Handshake(String api, String bridge, String boot) {}

    private static void require(Request request, Permission needed) {
        if (!Gate.access(request).may(needed)) {
            throw new BridgeException(Refusals.notAllowed(needed));
        }
    }

    private static String family(String path) {
        if (path.startsWith(JOBS)) {
            return JOBS;
        }
        return path.startsWith(DEVICES) && path.endsWith("/acts") ? ACTS : path;
    }

    private static String device(String path) {
        return path.substring(DEVICES.length(), path.length() - "/acts".length());
    }

    private static String job(String path) {
        return path.substring(JOBS.length());
    }

    private static String uri(Request request) throws IOException {
        return body(request, OpenRequest.class).uri();
    }

    private static <T> T body(Request request, Class<T> type) throws IOException {
        if (request.getLength() > LARGEST_BODY) {
            throw new TooLarge();
        }
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
            if (bytes.length > LARGEST_BODY) {
                throw new TooLarge();
            }
            T value;
            try {
                value = Answers.JSON.readValue(bytes, type);
            } finally {
                Arrays.fill(bytes, (byte) 0); // there may have been a PIN in it
            }
            if (value == null || Refusals.lacksAnything(value)) {
                throw new BridgeException(Refusals.INCOMPLETE);
            }
            return value;
        }
    }

    private static int status(Cause cause) {
        return switch (cause.code()) {
            case "JOB_ID_TAKEN" -> 409;
            case "NO_SUCH_DEVICE" -> 404;
            case "NOT_ALLOWED" -> 403;
            default -> 400;
        };
    }

    private static void openApi(Response response, Callback callback) throws IOException {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream("openapi.yaml"))) {
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/yaml");
            response.write(true, ByteBuffer.wrap(in.readAllBytes()), callback);
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
