package vn.tiepnhan.bridge;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.ProfileLibrary;

/** Starts a bridge in this process; its client still goes through the API, so there is one path to a device. */
public final class PrivateBridgeProvider implements PrivateBridge {
    @Override
    public Bridge start(Path state) {
        try {
            LocalBridge local = LocalBridge.start(state, 0, ProfileLibrary.shipped(), Clock.systemUTC());
            return new Owned(local, Bridges.connect(local.uri(), local.tokenFile()));
        } catch (IOException failed) {
            throw new BridgeException(
                    new Cause(
                            "BRIDGE_START",
                            "Không khởi động được chương trình thiết bị trong " + state + ": " + failed.getMessage(),
                            "The device program cannot start in " + state + ": " + failed.getMessage()),
                    failed);
        }
    }

    /** A client that owns its server. */
    private record Owned(LocalBridge local, Bridge client) implements Bridge {
        @Override
        public List<DeviceState> devices() {
            return client.devices();
        }

        @Override
        public Subscription subscribe(Consumer<DeviceEvent> listener) {
            return client.subscribe(listener);
        }

        @Override
        public PrintOutcome print(String job, String printer, SlipDocument slip) {
            return client.print(job, printer, slip);
        }

        @Override
        public PrintOutcome outcome(String job) {
            return client.outcome(job);
        }

        @Override
        public String open(String kind, String uri) {
            return client.open(kind, uri);
        }

        @Override
        public <R> R act(String device, DeviceAct<R> act) {
            return client.act(device, act);
        }

        @Override
        public RenderedSlip render(SlipDocument slip, String printerProfile) {
            return client.render(slip, printerProfile);
        }

        @Override
        public void close() {
            client.close();
            local.close();
        }
    }
}
