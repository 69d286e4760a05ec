package vn.tiepnhan.bridge.api;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * Something done with one device at somebody's wish; goes over the API as JSON whose {@code act} names it. Which devices
 * can do what follows from their kind and profile; others refuse with a sentence. A new act is a record here, its place in
 * the device, and its lines in {@code openapi.yaml}.
 *
 * @param <R> what comes back
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({@JsonSubTypes.Type(value = DeviceAct.Check.class, name = "check")})
public sealed interface DeviceAct<R> {
    /** The class of the answer, for reading it from JSON. */
    Class<R> answer();

    /** Look at the device now, whatever was planned, and tell how it is. Every device can. */
    record Check() implements DeviceAct<DeviceState> {
        @Override
        public Class<DeviceState> answer() {
            return DeviceState.class;
        }
    }
}
