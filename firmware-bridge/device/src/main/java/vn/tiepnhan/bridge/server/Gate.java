package vn.tiepnhan.bridge.server;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Stands before the API: a caller without a token, session or ticket, one that speaks another version, and one that runs
 * wild get no further.
 */
final class Gate extends Handler.Abstract {
    /** The version of the API both sides speak; a client may say which it was made for. */
    static final String API = "1";

    static final String API_HEADER = "Tiepnhan-Api";

    /** The event stream, which a browser opens with a ticket in its address. */
    static final String EVENTS = "/v1/events";

    private static final String BEARER = "Bearer ";
    private static final String TICKET = "Ticket ";
    private static final String ACCESS = Gate.class.getName();

    private final AccessList list;
    private final Tickets tickets;
    private final RateLimit limit;

    Gate(AccessList list, Tickets tickets, RateLimit limit) {
        this.list = list;
        this.tickets = tickets;
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
        Optional<Access> access = admitted(request);
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

    private Optional<Access> admitted(Request request) {
        String authorization = request.getHeaders().get(HttpHeader.AUTHORIZATION);
        if (authorization == null) {
            return Request.getPathInContext(request).equals(EVENTS)
                    ? tickets.redeem(Request.extractQueryParameters(request).getValue("ticket"))
                    : Optional.empty();
        }
        if (authorization.startsWith(TICKET)) {
            return tickets.redeem(authorization.substring(TICKET.length()));
        }
        return list.admit(authorization)
                .or(() -> authorization.startsWith(BEARER)
                        ? tickets.session(authorization.substring(BEARER.length()))
                        : Optional.empty());
    }
}
