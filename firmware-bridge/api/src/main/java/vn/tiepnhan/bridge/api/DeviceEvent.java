package vn.tiepnhan.bridge.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What comes over the event stream. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = DeviceEvent.Scanned.class, name = "scanned"),
    @JsonSubTypes.Type(value = DeviceEvent.StateChanged.class, name = "state")
})
public sealed interface DeviceEvent {
    /**
     * One code from a hand scanner, framing and AIM identifier stripped.
     *
     * @param symbology name as in {@code tiepnhan scan} (PDF417, QR, DATA_MATRIX, CODE_128, CODE_39), or null where the
     *     scanner does not say
     * @param bytes exactly what the code holds
     */
    record Scanned(String device, @Nullable String symbology, byte[] bytes, Instant at) implements DeviceEvent {}

    record StateChanged(DeviceState state) implements DeviceEvent {}
}
