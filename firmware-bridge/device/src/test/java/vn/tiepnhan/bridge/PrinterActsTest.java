package vn.tiepnhan.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceAct.Recover.Way;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.DeviceState.Health;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Bridges;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.sim.printer.Fault;
import vn.tiepnhan.bridge.sim.printer.PrinterModel;
import vn.tiepnhan.bridge.sim.printer.SimulatedPrinter;
import vn.tiepnhan.bridge.sim.printer.outlet.PrinterServer;
import vn.tiepnhan.profile.ProfileLibrary;

/** What a person may have a printer do, over the API: recovery after a jam, the drawer, a beep. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class PrinterActsTest {
    @TempDir
    private Path folder;

    private final List<Boolean> slips = Collections.synchronizedList(new ArrayList<>());
    private volatile Fault fault = Fault.NONE;
    private @Nullable PrinterServer printer;
    private @Nullable LocalBridge local;

    @BeforeEach
    void start() throws IOException {
        QuickProfiles.in(folder.resolve("profiles"));
        Files.writeString(
                folder.resolve("profiles/stubborn-80.yaml"),
                """
                schemaVersion: 1
                kind: printer
                id: stubborn-80
                extends: quick-80
                name: {vi: Máy in thử, en: Test printer}
                completion:
                  processId: {value: true, provenance: documented, source: test}
                recovery:
                  resume: {value: true, provenance: documented, source: test}
                  clear: {value: true, provenance: documented, source: test}
                  clearAll: {value: true, provenance: documented, source: test}
                drawer:
                  pin: {value: 5, provenance: documented, source: test}
                  buzzerHex: {value: "1B420302", provenance: documented, source: test}
                """);
        ProfileLibrary profiles = ProfileLibrary.with(folder.resolve("profiles"));
        printer = PrinterServer.start(
                new SimulatedPrinter(
                        PrinterModel.of(profiles, "stubborn-80"),
                        () -> fault,
                        (bytes, paper, whole) -> slips.add(whole)),
                InetAddress.getLoopbackAddress(),
                0);
        local = LocalBridge.start(folder.resolve("state"), 0, profiles, Clock.systemUTC());
    }

    @AfterEach
    void stop() throws IOException {
        Objects.requireNonNull(local).close();
        Objects.requireNonNull(printer).close();
    }

    /** The knife jams in the middle; a person removes the paper; the printer waits until it is told how to go on. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void aJammedPrinterGoesOnOnlyWhenAPersonHasChosenHow(Way way) {
        try (Bridge bridge = connect()) {
            String device = open(bridge, "stubborn-80");
            fault = Fault.parse("jam&at=2000");
            PrintOutcome torn = bridge.print("torn", device, SampleSlips.receipt());
            assertThat(torn.evidence()).isEqualTo(Evidence.UNKNOWN);
            fault = Fault.NONE;
            DeviceState stands = bridge.act(device, new DeviceAct.Check());
            assertThat(stands.health()).isEqualTo(Health.NOT_READY);
            assertThat(stands.recoveries()).containsExactly(Way.values());
            assertThat(bridge.print("early", device, SampleSlips.receipt()).evidence())
                    .isEqualTo(Evidence.NOT_SENT);
            assertThat(bridge.act(device, new DeviceAct.Recover(way)).health()).isEqualTo(Health.READY);
            assertThat(bridge.print("next", device, SampleSlips.receipt()).evidence())
                    .isEqualTo(Evidence.CUT_FAULT_FREE);
            assertThat(bridge.outcome("torn")).isEqualTo(torn);
        }
    }

    @Test
    void aPrinterThatKnowsNoRecoveryIsSentNone() {
        try (Bridge bridge = connect()) {
            String device = open(bridge, "quick-80");
            assertThatThrownBy(() -> bridge.act(device, new DeviceAct.Recover(Way.CLEAR)))
                    .isInstanceOfSatisfying(
                            BridgeException.class,
                            refused -> assertThat(refused.reason().code()).isEqualTo("CANNOT"));
        }
    }

    /** An open cover is closed by hand; a printer that stands in nothing is not told to throw its slip away. */
    @ParameterizedTest
    @ValueSource(strings = {"cover", "paper-out", "none"})
    void noRecoveryIsOfferedOrSentWhereACommandDoesNotHelp(String stands) {
        try (Bridge bridge = connect()) {
            String device = open(bridge, "stubborn-80");
            fault = Fault.parse(stands);
            assertThat(bridge.act(device, new DeviceAct.Check()).recoveries()).isEmpty();
            for (Way way : Way.values()) {
                assertThatThrownBy(() -> bridge.act(device, new DeviceAct.Recover(way)))
                        .isInstanceOfSatisfying(
                                BridgeException.class,
                                refused -> assertThat(refused.reason().code()).isEqualTo("NOTHING_TO_RECOVER"));
            }
        }
    }

    @Test
    void theDrawerOpensAndThePrinterBeepsWithoutAnythingOnPaper() {
        try (Bridge bridge = connect()) {
            String device = open(bridge, "stubborn-80");
            assertThat(bridge.act(device, new DeviceAct.OpenDrawer()).given()).isTrue();
            assertThat(bridge.act(device, new DeviceAct.Feedback(DeviceAct.Feedback.Tone.GOOD))
                            .given())
                    .isTrue();
            assertThat(bridge.print("job", device, SampleSlips.receipt()).evidence())
                    .isEqualTo(Evidence.CUT_FAULT_FREE);
            String silent = open(bridge, "quick-80");
            assertThat(bridge.act(silent, new DeviceAct.Feedback(DeviceAct.Feedback.Tone.GOOD))
                            .given())
                    .isFalse();
        }
    }

    private Bridge connect() {
        LocalBridge running = Objects.requireNonNull(local);
        return Bridges.connect(running.uri(), running.tokenFile());
    }

    private String open(Bridge bridge, String profile) {
        return bridge.openPrinter(Objects.requireNonNull(printer).uri() + "?profile=" + profile + "&name=" + profile);
    }
}
