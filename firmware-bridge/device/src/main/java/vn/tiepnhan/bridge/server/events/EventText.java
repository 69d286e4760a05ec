package vn.tiepnhan.bridge.server.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.client.BridgeJson;

/** The text messages of the event stream, as {@code openapi.yaml} describes them. */
final class EventText {
    private static final ObjectMapper JSON = BridgeJson.mapper();

    private EventText() {}

    static String event(long seq, DeviceEvent event) {
        try {
            String text = JSON.writerFor(DeviceEvent.class).writeValueAsString(event);
            return text.substring(0, text.length() - 1) + ",\"seq\":" + seq + "}";
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The first message of each connection. */
    static String hello(String version, String boot, String session, long seq, boolean resumed) {
        ObjectNode hello = JSON.createObjectNode();
        hello.put("type", "hello").put("api", 1).put("bridge", version).put("boot", boot);
        hello.put("session", session).put("seq", seq).put("resumed", resumed);
        return hello.toString();
    }

    static String focus(boolean front) {
        return JSON.createObjectNode().put("type", "focus").put("front", front).toString();
    }
}
