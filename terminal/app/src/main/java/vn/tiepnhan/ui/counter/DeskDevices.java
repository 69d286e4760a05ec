package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.ui.counter.state.Surroundings;
import vn.tiepnhan.ui.wedge.WedgeSettings;

/** The devices of a desk. Whatever cannot be opened is said with its cause; none of it keeps the desk from opening. */
public final class DeskDevices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeskDevices.class);
    private static final String PRINTER = "printer";
    private static final String CARD_READER = "card-reader";
    private static final String SCANNER = "scanner";

    private final Bridge bridge;
    private final TerminalDesk.Devices wanted;
    private final Instant since;
    private final List<DeviceState> missing = new ArrayList<>();
    private String printer = "";
    private String cardReader = "";

    private DeskDevices(Bridge bridge, TerminalDesk.Devices wanted, Instant since) {
        this.bridge = bridge;
        this.wanted = wanted;
        this.since = since;
    }

    /**
     * @param state folder of a bridge that keeps its own journal
     */
    public static DeskDevices open(TerminalDesk.Devices wanted, Path state, Instant now) {
        DeskDevices devices;
        try {
            devices = new DeskDevices(wanted.bridge().apply(state), wanted, now);
        } catch (BridgeException refused) {
            return absent(wanted, now, refused.reason());
        } catch (RuntimeException broken) { // boundary: the device program's own trouble must not close the counter
            LOG.warn("the device program could not be started", broken);
            return absent(
                    wanted,
                    now,
                    new Cause(
                            "BRIDGE_START",
                            "Không khởi động được chương trình thiết bị; chi tiết đã ghi vào nhật ký. Hãy báo kỹ thuật viên.",
                            "The device program cannot start; the log has the details. Tell the technician."));
        }
        devices.openAll();
        return devices;
    }

    private static DeskDevices absent(TerminalDesk.Devices wanted, Instant now, Cause cause) {
        DeskDevices none = new DeskDevices(new AbsentBridge(cause), wanted, now);
        none.miss(PRINTER, cause);
        return none;
    }

    /** Id of the reader for staff cards, empty where there is none. */
    synchronized String cardReader() {
        return cardReader;
    }

    private synchronized void openCardReader() {
        if (!wanted.cardReader().isEmpty()) {
            try {
                cardReader = bridge.open(CARD_READER, wanted.cardReader());
            } catch (BridgeException refused) {
                miss(CARD_READER, refused.reason());
            }
        }
    }

    private void openAll() {
        printer();
        openCardReader();
        for (String uri : wanted.scanners()) {
            try {
                if (!WedgeSettings.means(uri)) {
                    bridge.openScanner(uri);
                } else if (!WedgeSettings.right(uri)) {
                    miss(SCANNER, badWedge(uri));
                }
            } catch (BridgeException refused) {
                miss(SCANNER, refused.reason());
            }
        }
    }

    private static Cause badWedge(String uri) {
        return new Cause(
                "BAD_URI",
                "Địa chỉ máy quét không đúng: " + uri + ". Ví dụ: wedge:?layout=us&min=6, hoặc wedge:off.",
                "This is no scanner's address: " + uri + ". For example wedge:?layout=us&min=6, or wedge:off.");
    }

    public Bridge bridge() {
        return bridge;
    }

    /** Whether a code that is held out now is read, as far as can be known: nobody sees whether a scanner that types is there. */
    public boolean reads() {
        List<String> asked = wanted.scanners();
        if (WedgeSettings.named(asked)) {
            return true;
        }
        try {
            List<DeviceState> scanners = bridge.devices().stream()
                    .filter(device -> device.kind().equals(SCANNER))
                    .toList();
            return (asked.isEmpty() && scanners.isEmpty())
                    || scanners.stream().anyMatch(device -> device.health().working());
        } catch (BridgeException unknown) {
            LOG.warn("the scanners cannot be asked for: {}", unknown.reason().en());
            return false;
        }
    }

    synchronized List<DeviceState> missing() {
        return List.copyOf(missing);
    }

    /** Id of the slip printer; one that could not be opened is tried again, for its bridge may be back. */
    public synchronized String printer() {
        if (printer.isEmpty() && !wanted.printer().isEmpty()) {
            try {
                printer = bridge.openPrinter(wanted.printer());
                missing.removeIf(device -> device.kind().equals(PRINTER));
            } catch (BridgeException refused) {
                miss(PRINTER, refused.reason());
            }
        }
        return printer;
    }

    /** Profile of the slip printer, where there is one. */
    Optional<String> profile() {
        String id = printer();
        return bridge.devices().stream()
                .filter(device -> device.id().equals(id))
                .map(DeviceState::profile)
                .findFirst();
    }

    private synchronized void miss(String kind, Cause cause) {
        missing.removeIf(device -> device.kind().equals(kind));
        missing.add(new DeviceState(
                Surroundings.missing(kind), kind, "", DeviceState.Health.NOT_READY, List.of(cause), since));
    }

    @Override
    public void close() {
        bridge.close();
    }
}
