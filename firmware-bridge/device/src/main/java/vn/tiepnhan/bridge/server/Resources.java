package vn.tiepnhan.bridge.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.Permission;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.OpenRequest;
import vn.tiepnhan.bridge.api.client.OpenedDevice;
import vn.tiepnhan.bridge.api.client.PrintRequest;
import vn.tiepnhan.bridge.api.client.RenderRequest;
import vn.tiepnhan.bridge.server.events.Sessions;

/** The requests of {@code openapi.yaml}, each handed to the bridge. */
final class Resources extends Handler.Abstract {
    private static final Logger LOG = LoggerFactory.getLogger(Resources.class);
    private static final String V1 = "/v1/";
    private static final String JOBS = V1 + "print-jobs/";
    private static final String DEVICES = V1 + "devices/";
    private static final String ACTS = "/acts";
    private static final String ID = "{id}";
    private static final String KIND = "{kind}";
    private static final Set<String> KINDS =
            Set.of(V1 + "printers", V1 + "scanners", V1 + "card-readers", V1 + "panels");
    private static final int LARGEST_BODY = 1 << 20;
    private static final int MOST_OVERHEARD = 8 << 20;
    private static final int WASTE = 8192;

    private final Bridge bridge;
    private final Sessions sessions;
    private final Tickets tickets;
    private final String version;
    private final Map<String, Route> routes;

    Resources(Bridge bridge, Sessions sessions, Tickets tickets, String version) {
        this.bridge = bridge;
        this.sessions = sessions;
        this.tickets = tickets;
        this.version = version;
        this.routes = routes();
    }

    /** A boundary: whatever fails in here becomes an answer. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        try {
            route(request, response, callback);
        } catch (BridgeException refused) {
            Answers.refuse(response, callback, status(refused.reason()), refused.reason());
        } catch (JsonProcessingException malformed) {
            Answers.refuse(response, callback, 400, Misshapen.cause(malformed));
        } catch (TooLarge tooLarge) {
            Answers.refuse(response, callback, 413, Refusals.TOO_LARGE);
        } catch (BrokenOff gone) {
            LOG.debug("{} broke off", request.getHttpURI().getPath(), gone);
            Answers.refuse(response, callback, 400, Refusals.BROKEN_OFF);
        } catch (IOException | RuntimeException failed) {
            LOG.error("{} {} failed", request.getMethod(), request.getHttpURI().getPath(), failed);
            Answers.refuse(response, callback, 500, Refusals.UNEXPECTED);
        }
        return true;
    }

    private void route(Request request, Response response, Callback callback) throws IOException {
        Route route = routes.get(request.getMethod() + " " + template(Request.getPathInContext(request)));
        if (route == null) {
            boolean events = Request.getPathInContext(request).equals(Gate.EVENTS);
            Answers.refuse(
                    response,
                    callback,
                    events ? 400 : 404,
                    events ? Refusals.WEBSOCKET_ONLY : Refusals.NO_SUCH_RESOURCE);
        } else {
            route.answer(request, response, callback);
        }
    }

    /** One request of the API. */
    private interface Route {
        void answer(Request request, Response response, Callback callback) throws IOException;
    }

    /** A request that is answered by a value. */
    private interface Answered {
        Object to(Request request) throws IOException;
    }

    private Map<String, Route> routes() {
        Map<String, Route> made = new LinkedHashMap<>();
        add(made, "GET /v1/version", request -> new Handshake(Gate.API, version, sessions.boot()));
        add(made, "POST /v1/tickets", request -> {
            Tickets.Given given = tickets.issue(Gate.access(request));
            return new Ticket(given.secret(), given.seconds());
        });
        add(made, "POST /v1/sessions", request -> {
            Access access = Gate.access(request);
            Tickets.Given given = tickets.open(access);
            return new PageSession(given.secret(), given.seconds(), access.allowed());
        });
        add(made, "GET /v1/devices", Permission.SEE, request -> bridge.devices());
        add(made, "PUT " + JOBS + ID, Permission.PRINT, request -> {
            PrintRequest print = body(request, PrintRequest.class);
            return bridge.print(job(request), print.printer(), print.slip());
        });
        add(made, "GET " + JOBS + ID, Permission.PRINT, request -> bridge.outcome(job(request)));
        add(made, "POST " + V1 + KIND, Permission.OPEN, request -> {
            String path = Request.getPathInContext(request);
            String kind = path.substring(V1.length(), path.length() - 1);
            return new OpenedDevice(
                    bridge.open(kind, body(request, OpenRequest.class).uri()));
        });
        add(made, "POST " + DEVICES + ID + ACTS, request -> {
            DeviceAct<?> wish = body(request, DeviceAct.class);
            require(request, wish.needs());
            return bridge.act(device(request), wish);
        });
        add(made, "POST /v1/render", Permission.SEE, request -> {
            RenderRequest render = body(request, RenderRequest.class);
            return bridge.render(render.slip(), render.profile());
        });
        made.put("GET /v1/openapi.yaml", (request, response, callback) -> openApi(response, callback));
        return made;
    }

    private static void add(Map<String, Route> routes, String what, Answered answered) {
        routes.put(what, (request, response, callback) -> Answers.ok(response, callback, answered.to(request)));
    }

    private static void add(Map<String, Route> routes, String what, Permission needed, Answered answered) {
        add(routes, what, request -> {
            require(request, needed);
            return answered.to(request);
        });
    }

    /** All requests there are, as {@code openapi.yaml} writes them. */
    Set<String> known() {
        return routes.keySet();
    }

    /** What a client learns before anything else. */
    private record Handshake(String api, String bridge, String boot) {}

    private record Ticket(String ticket, long seconds) {}

    private record PageSession(String token, long seconds, Set<Permission> may) {}

    private static void require(Request request, Permission needed) {
        if (!Gate.access(request).may(needed)) {
            throw new BridgeException(Refusals.notAllowed(needed));
        }
    }

    private static String template(String path) {
        if (path.startsWith(JOBS)) {
            return JOBS + ID;
        }
        if (path.startsWith(DEVICES) && path.endsWith(ACTS)) {
            return DEVICES + ID + ACTS;
        }
        return KINDS.contains(path) ? V1 + KIND : path;
    }

    private static String device(Request request) {
        String path = Request.getPathInContext(request);
        return path.substring(DEVICES.length(), path.length() - ACTS.length());
    }

    private static String job(Request request) {
        return Request.getPathInContext(request).substring(JOBS.length());
    }

    private static <T> T body(Request request, Class<T> type) throws IOException {
        try (InputStream in = Content.Source.asInputStream(request)) {
            byte[] bytes = content(in);
            if (bytes.length > LARGEST_BODY) {
                overhear(in);
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

    /** A caller that still sends would find its line broken, and never read why. */
    private static void overhear(InputStream in) {
        byte[] waste = new byte[WASTE];
        int heard = 0;
        try {
            for (int more = 0; more >= 0 && heard < MOST_OVERHEARD; heard += more) {
                more = in.read(waste);
            }
        } catch (IOException gone) {
            LOG.debug("the rest of what was too large never came", gone);
        }
    }

    private static byte[] content(InputStream in) throws BrokenOff {
        try {
            return in.readNBytes(LARGEST_BODY + 1);
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }

    private static int status(Cause cause) {
        return switch (cause.code()) {
            case "JOB_ID_TAKEN", "NAME_TAKEN" -> 409;
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

    /** The caller went away, stopped, or sent chunks that are none. */
    private static final class BrokenOff extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOff(IOException cause) {
            super(cause);
        }
    }

    private static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
