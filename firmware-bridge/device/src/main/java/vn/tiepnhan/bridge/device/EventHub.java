package vn.tiepnhan.bridge.device;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.client.Subscription;

/**
 * Present states and the listeners of events. A new listener first hears every state, then every event, each once and in
 * order. Listeners are called under the hub's lock and must only hand over.
 */
public final class EventHub {
    private final Map<String, DeviceState> states = new LinkedHashMap<>();
    private final List<Consumer<DeviceEvent>> listeners = new ArrayList<>();

    public synchronized List<DeviceState> states() {
        return List.copyOf(states.values());
    }

    public synchronized void state(DeviceState state) {
        DeviceState before = states.put(state.id(), state);
        if (!state.equals(before)) {
            publish(new DeviceEvent.StateChanged(state));
        }
    }

    public synchronized void publish(DeviceEvent event) {
        listeners.forEach(listener -> listener.accept(event));
    }

    public synchronized Subscription subscribe(Consumer<DeviceEvent> listener) {
        states.values().forEach(state -> listener.accept(new DeviceEvent.StateChanged(state)));
        listeners.add(listener);
        return new Subscription() {
            /** All listeners of the hub hear everything; who is in front matters at the API only. */
            @Override
            public void focus() {}

            @Override
            public void close() {
                unsubscribe(listener);
            }
        };
    }

    private synchronized void unsubscribe(Consumer<DeviceEvent> listener) {
        listeners.remove(listener);
    }
}
