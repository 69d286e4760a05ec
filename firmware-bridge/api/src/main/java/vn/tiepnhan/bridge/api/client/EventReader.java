package vn.tiepnhan.bridge.api.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;

/**
 * What a listener knows of the stream beyond one connection: its session, how far it has read, whether it is in front.
 * Called by one thread at a time; {@link #front} and {@link #query} by any.
 */
final class EventReader {
    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);

    private final ObjectMapper json;
    private final Consumer<DeviceEvent> listener;
    private final String session = UUID.randomUUID().toString();
    private final Map<String, DeviceState> known = new LinkedHashMap<>();
    private @Nullable String boot;
    private long read;
    private boolean front;

    EventReader(ObjectMapper json, Consumer<DeviceEvent> listener) {
        this.json = json;
        this.listener = listener;
    }

    /** Where to go on, as the query of the next connection's address. */
    synchronized String query() {
        return "session=" + session + (boot == null ? "" : "&boot=" + boot + "&after=" + read);
    }

    synchronized void front(boolean now) {
        front = now;
    }

    synchronized boolean front() {
        return front;
    }

    void receive(String message) {
        try {
            JsonNode tree = json.readTree(message);
            if (tree instanceof ObjectNode object) {
                switch (object.path("type").asText()) {
                    case "hello" -> hello(object);
                    case "focus" -> front(object.path("front").asBoolean());
                    default -> event(object);
                }
            }
        } catch (InvalidTypeIdException newer) {
            LOG.debug("an event this version does not know: {}", newer.getTypeId());
        } catch (JsonProcessingException notOurs) {
            LOG.warn("an event that cannot be read: {}", notOurs.getOriginalMessage());
        }
    }

    private synchronized void hello(ObjectNode hello) {
        boot = hello.path("boot").asText();
        if (!hello.path("resumed").asBoolean()) {
            read = hello.path("seq").asLong();
        }
    }

    private void event(ObjectNode object) throws JsonProcessingException {
        JsonNode seq = object.remove("seq");
        DeviceEvent event = json.treeToValue(object, DeviceEvent.class);
        synchronized (this) {
            read = Math.max(read, seq == null ? 0 : seq.asLong());
        }
        if (event instanceof DeviceEvent.StateChanged changed) {
            known.put(changed.state().id(), changed.state());
        }
        deliver(event);
    }

    /** While the line is broken, every device is absent as far as this listener can know. */
    void lost() {
        List<DeviceState> before = List.copyOf(known.values());
        known.clear();
        before.forEach(state -> deliver(new DeviceEvent.StateChanged(new DeviceState(
                state.id(),
                state.kind(),
                state.profile(),
                DeviceState.Health.ABSENT,
                List.of(BridgeCauses.UNREACHABLE),
                state.since()))));
    }

    /** A boundary: a listener's fault must not end the stream. */
    private void deliver(DeviceEvent event) {
        try {
            listener.accept(event);
        } catch (RuntimeException fault) {
            LOG.error("a listener failed on {}", event.getClass().getSimpleName(), fault);
        }
    }
}
