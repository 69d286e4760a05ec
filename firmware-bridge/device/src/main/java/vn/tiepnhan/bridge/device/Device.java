package vn.tiepnhan.bridge.device;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.link.trace.Tap;

/**
 * One device of this machine: looks after itself from {@link #start} to {@link #close}, on a thread of its own, and tells
 * its {@link DeviceStatus} how it is. Methods may be called from any thread.
 */
public interface Device extends AutoCloseable {
    /** Begins to look after the device; returns when it has been tried for the first time. */
    void start();

    /** Looks at the device now and tells how it is; returns when that is done. */
    void check();

    /**
     * Does something with the device at somebody's wish.
     *
     * @throws BridgeException when this device cannot do that, or it failed; says what to do
     */
    default <R> R act(DeviceAct<R> act) {
        throw new BridgeException(DeviceCauses.cannot(act));
    }

    /** Where its line can be listened to; null for a device without one. */
    default @Nullable Tap tap() {
        return null;
    }

    @Override
    void close();
}
