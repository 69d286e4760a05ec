package vn.tiepnhan.bridge.cli;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.PrivateBridge;
import vn.tiepnhan.bridge.cli.verb.OutcomeReport;
import vn.tiepnhan.bridge.cli.verb.OwnProfiles;
import vn.tiepnhan.bridge.cli.verb.StateFolder;
import vn.tiepnhan.bridge.cli.verb.Verb;
import vn.tiepnhan.bridge.device.DeviceCauses;
import vn.tiepnhan.bridge.printer.TestSlip;
import vn.tiepnhan.bridge.scanner.ConfigSlip;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ScannerProfile;

/** {@code print}: a test slip or a scanner's configuration codes, on a device of a running bridge or straight on a printer of its own. */
@Command(name = "print", description = "In phiếu thử / print a test slip")
final class PrintVerb extends Verb {
    @Mixin
    private StateFolder state = new StateFolder();

    @ArgGroup(multiplicity = "1")
    private Where where = new Where();

    @Option(
            names = "--bridge",
            paramLabel = "URL",
            description = "Địa chỉ chương trình thiết bị / address of the bridge")
    private @Nullable URI address;

    @Option(
            names = "--config-barcodes",
            paramLabel = "PROFILE",
            description = "In mã cấu hình của máy quét thay phiếu thử / a scanner's configuration codes instead")
    private @Nullable String scanner;

    @Mixin
    private OwnProfiles profiles = new OwnProfiles();

    /** One of the two. */
    static final class Where {
        @Option(names = "--device", paramLabel = "ID", description = "Máy in đang được phục vụ / a served printer")
        private @Nullable String device;

        @Option(names = "--printer", paramLabel = "URI", description = "Máy in / printer: tcp:, serial:, file:, sim:")
        private @Nullable String printer;
    }

    @Override
    public Integer call() {
        SlipDocument slip = scanner == null ? TestSlip.document() : ConfigSlip.of(scanner(scanner));
        PrintOutcome outcome;
        if (where.printer != null) {
            try (Bridge bridge = PrivateBridge.find().start(state.path().resolve("private"))) {
                outcome = print(bridge, bridge.openPrinter(where.printer), slip);
            }
        } else {
            try (Bridge bridge = state.connect(Optional.ofNullable(address))) {
                outcome = print(bridge, String.valueOf(where.device), slip);
            }
        }
        return OutcomeReport.show(outcome, output);
    }

    private static PrintOutcome print(Bridge bridge, String device, SlipDocument slip) {
        return bridge.print("test-" + UUID.randomUUID(), device, slip);
    }

    private ScannerProfile scanner(String id) {
        ProfileLibrary library = profiles.library();
        try {
            return library.scanner(id);
        } catch (ProfileException unusable) {
            throw new BridgeException(DeviceCauses.profile(unusable), unusable);
        }
    }
}
