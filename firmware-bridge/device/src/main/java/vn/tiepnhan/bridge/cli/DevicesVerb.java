package vn.tiepnhan.bridge.cli;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.cli.verb.StateFolder;
import vn.tiepnhan.bridge.cli.verb.Verb;

/** {@code devices}: how the devices of a running bridge are; exit 3 while one of them is not ready. */
@Command(name = "devices", description = "Trạng thái các thiết bị / state of the devices")
final class DevicesVerb extends Verb {
    @Mixin
    private StateFolder state = new StateFolder();

    @Option(
            names = "--bridge",
            paramLabel = "URL",
            description = "Địa chỉ chương trình thiết bị / address of the bridge")
    private @Nullable URI address;

    @Override
    public Integer call() {
        List<DeviceState> devices;
        try (Bridge bridge = state.connect(Optional.ofNullable(address))) {
            devices = bridge.devices();
        }
        output.document(Map.of("devices", devices));
        if (devices.isEmpty()) {
            output.line(output.say("Chưa có thiết bị nào.", "There are no devices."));
        }
        devices.forEach(this::show);
        boolean ready = devices.stream().allMatch(d -> switch (d.health()) {
            case READY, ATTENTION -> true;
            case NOT_READY, ABSENT -> false;
        });
        return ready ? Main.DONE : Main.WAITING;
    }

    private void show(DeviceState device) {
        String health =
                switch (device.health()) {
                    case READY -> output.say("sẵn sàng", "ready");
                    case ATTENTION -> output.say("sẵn sàng, cần chú ý", "ready, needs attention");
                    case NOT_READY -> output.say("chưa sẵn sàng", "not ready");
                    case ABSENT -> output.say("không kết nối", "absent");
                };
        output.line("%-32s %-10s %-24s %s".formatted(device.id(), device.kind(), device.profile(), health));
        device.causes().forEach(cause -> output.line("    " + output.say(cause)));
    }
}
