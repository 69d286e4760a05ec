package vn.tiepnhan.bridge.server;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else: a web page of another origin, a name that merely resolves to this machine (DNS
 * rebinding), a caller without a token, one that speaks another version, and one that runs wild get no further.
 */
final class Gate extends Handler.Abstract {
    /** The version of the API both sides speak; a client may say which it was made for. */
    static final String API = "1";

    static final String API_HEADER = "Tiepnhan-Api";

    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final String ACCESS = Gate.class.getName();

    private final AccessList list;
    private final RateLimit limit;

    Gate(AccessList list, RateLimit limit) {
        this.list = list;
        this.limit = limit;
    }

    /** Who was let in with this request. */
    static Access access(Request request) {
        if (request.getAttribute(ACCESS) instanceof Access access) {
            return access;
        }
        throw new IllegalStateException("a request came past the gate");
    }

    /** False, that is "the next one, please", for those who may come in. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        response.getHeaders().put(API_HEADER, API);
        if (!HERE.contains(host(request)) || !homeOrigin(request)) {
            Answers.refuse(response, callback, 403, Refusals.FOREIGN);
            return true;
        }
        Optional<Access> access = list.admit(request.getHeaders().get(HttpHeader.AUTHORIZATION));
        if (access.isEmpty()) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
            Answers.refuse(response, callback, 401, Refusals.NO_ACCESS);
            return true;
        }
        String wanted = request.getHeaders().get(API_HEADER);
        if (wanted != null && !wanted.equals(API)) {
            Answers.refuse(response, callback, 426, Refusals.otherVersion(wanted));
            return true;
        }
        if (!limit.admits(access.get())) {
            response.getHeaders().put(HttpHeader.RETRY_AFTER, "1");
            Answers.refuse(response, callback, 429, Refusals.TOO_OFTEN);
            return true;
        }
        request.setAttribute(ACCESS, access.get());
        return false;
    }

    private static String host(Request request) {
        String host = request.getHeaders().get(HttpHeader.HOST);
        return host == null ? "" : host.replaceFirst(":\\d+$", "");
    }

    /** No Origin is no browser; an Origin must be this very machine. */
    private static boolean homeOrigin(Request request) {
        String origin = request.getHeaders().get(HttpHeader.ORIGIN);
        return origin == null || isHere(origin);
    }

    private static boolean isHere(@Nullable String origin) {
        try {
            String host = origin == null ? null : URI.create(origin).getHost();
            return host != null && HERE.contains(host);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
