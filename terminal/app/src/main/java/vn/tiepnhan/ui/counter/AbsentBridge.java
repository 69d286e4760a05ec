package vn.tiepnhan.ui.counter;

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
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.slip.SlipDocument;

/** In the place of a bridge that could not be started: no devices, nothing is ever sent, and the cause is said. */
record AbsentBridge(Cause cause) implements Bridge {
    @Override
    public List<DeviceState> devices() {
        return List.of();
    }

    @Override
    public Subscription subscribe(Consumer<DeviceEvent> listener) {
        return Silence.SUBSCRIPTION;
    }

    /** Nothing is ever heard. */
    private enum Silence implements Subscription {
        SUBSCRIPTION;

        @Override
        public void focus() {}

        @Override
        public void close() {}
    }

    @Override
    public PrintOutcome print(String job, String printer, SlipDocument slip) {
        return new PrintOutcome(job, PrintOutcome.Evidence.NOT_SENT, cause, 0, -1, PrintOutcome.Timing.NONE);
    }

    /** Only the bridge's journal knows; to say "never seen" would let a slip be printed twice. */
    @Override
    public PrintOutcome outcome(String job) {
        throw new BridgeException(cause);
    }

    @Override
    public String open(String kind, String uri) {
        throw new BridgeException(cause);
    }

    @Override
    public <R> R act(String device, DeviceAct<R> act) {
        throw new BridgeException(cause);
    }

    @Override
    public RenderedSlip render(SlipDocument slip, String printerProfile) {
        throw new BridgeException(cause);
    }

    @Override
    public void close() {}
}
