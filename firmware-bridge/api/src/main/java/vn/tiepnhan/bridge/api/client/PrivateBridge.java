package vn.tiepnhan.bridge.api.client;

import java.nio.file.Path;
import java.util.ServiceLoader;
import vn.tiepnhan.bridge.api.Cause;

/** Starts a bridge inside this process for {@code --printer} and demos; found by {@link ServiceLoader} at run time. */
public interface PrivateBridge {
    /**
     * Starts a bridge on a free loopback port and a client of it; closing the client stops the bridge.
     *
     * @param state folder of the job journal and token, made if absent
     */
    Bridge start(Path state);

    static PrivateBridge find() {
        return ServiceLoader.load(PrivateBridge.class)
                .findFirst()
                .orElseThrow(() -> new BridgeException(new Cause(
                        "NO_BRIDGE",
                        "Bản cài đặt này không có chương trình thiết bị (firmware-bridge). Hãy cài lại.",
                        "This installation has no device program (firmware-bridge). Install it again.")));
    }
}
