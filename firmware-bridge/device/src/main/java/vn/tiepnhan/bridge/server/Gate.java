package vn.tiepnhan.bridge.server;

import java.net.URI;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;

/**
 * Stands before everything else: a web page of another origin, a name that merely resolves to this machine (DNS
 * rebinding), and a caller without the token get no further.
 */
final class Gate extends Handler.Abstract {
    private static final Set<String> HERE = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Cause FOREIGN = new Cause(
            "FOREIGN_ORIGIN",
            "Trang web hoặc tên máy khác không được dùng chương trình thiết bị này.",
            "Web pages and host names from elsewhere may not use this device program.");
    private static final Cause NO_ACCESS = new Cause(
            "UNAUTHORIZED",
            "Thiếu mã truy cập hoặc mã sai. Hãy dùng tệp token trong thư mục trạng thái của tiepnhan-bridge.",
            "The token is missing or wrong. Use the token file in tiepnhan-bridge's state folder.");

    private final AccessToken token;

    Gate(AccessToken token) {
        this.token = token;
    }

    /** False, that is "the next one, please", for those who may come in. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (!HERE.contains(host(request)) || !homeOrigin(request)) {
            Answers.refuse(response, callback, 403, FOREIGN);
            return true;
        }
        if (!token.admits(request.getHeaders().get(HttpHeader.AUTHORIZATION))) {
            response.getHeaders().put(HttpHeader.WWW_AUTHENTICATE, "Bearer");
            Answers.refuse(response, callback, 401, NO_ACCESS);
            return true;
        }
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
