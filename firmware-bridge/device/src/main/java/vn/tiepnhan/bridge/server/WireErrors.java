package vn.tiepnhan.bridge.server;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import vn.tiepnhan.bridge.api.Cause;

/** What Jetty refuses before any handler sees it, such as a blank Host or a header without end, is told in JSON as well. */
final class WireErrors extends ErrorHandler {
    private static final int FIRST_ERROR = 400;

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < FIRST_ERROR ? 500 : response.getStatus();
        Answers.refuse(response, callback, status, cause(status, String.valueOf(request.getAttribute(ERROR_MESSAGE))));
        return true;
    }

    /** @param said by Jetty, which has no code for what it refuses */
    private static Cause cause(int status, String said) {
        return switch (status) {
            case 414, 431 -> Refusals.LONG_HEADER;
            case 505 -> Refusals.HTTP_VERSION;
            case 500 -> Refusals.UNEXPECTED;
            default -> said.contains("Host") ? Refusals.BAD_HOST : Refusals.BAD_REQUEST;
        };
    }
}
