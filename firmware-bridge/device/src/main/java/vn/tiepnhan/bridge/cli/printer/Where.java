package vn.tiepnhan.bridge.cli.printer;

import java.util.Optional;
import java.util.function.BiFunction;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.bridge.cli.verb.StateFolder;

/** Which printer: the name of one that a running bridge serves, or an address that nothing else holds. */
final class Where {
    @Mixin
    private StateFolder state = new StateFolder();

    @Parameters(
            paramLabel = "DEVICE",
            description =
                    "Tên máy in đang được phục vụ, hoặc địa chỉ / name of a served printer, or an address (tcp:, serial: …)")
    private String device = "";

    /** Opens the printer if need be, does something with it, and lets go of it. */
    <R> R with(BiFunction<Bridge, String, R> doing) {
        if (device.contains(":")) {
            try (Bridge bridge = PrivateBridge.find().start(state.path().resolve("private"))) {
                return doing.apply(bridge, bridge.openPrinter(device));
            }
        }
        try (Bridge bridge = state.connect(Optional.empty())) {
            return doing.apply(bridge, device);
        }
    }
}
