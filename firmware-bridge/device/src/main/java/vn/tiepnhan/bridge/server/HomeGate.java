package vn.tiepnhan.bridge.server;

import java.net.URI;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Stands before everything else: a web page of another origin and a name that merely resolves to this machine (DNS
 * rebinding) get no further, not even to the page's files.
 */
final class HomeGate extends Handler.Abstract {
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");

    /** False, that is "the next one, please", for those who are here. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (HERE.contains(host(request)) && homeOrigin(request)) {
            return false;
        }
        Answers.refuse(response, callback, 403, Refusals.FOREIGN);
        return true;
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
