package vn.tiepnhan.bridge.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeJson;

/** JSON answers; a refusal is a {@link Cause}. */
final class Answers {
    static final ObjectMapper JSON = BridgeJson.mapper();

    private Answers() {}

    static void ok(Response response, Callback callback, Object value) {
        send(response, callback, 200, value);
    }

    static void refuse(Response response, Callback callback, int status, Cause cause) {
        send(response, callback, status, cause);
    }

    private static void send(Response response, Callback callback, int status, Object value) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.write(true, ByteBuffer.wrap(bytes(value)), callback);
    }

    private static byte[] bytes(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("cannot write " + value.getClass(), broken);
        }
    }
}
