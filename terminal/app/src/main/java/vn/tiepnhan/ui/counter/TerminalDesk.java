package vn.tiepnhan.ui.counter;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Bridge;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrivateBridge;
import vn.tiepnhan.calendar.Appointments;
import vn.tiepnhan.calendar.Holidays;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.image.FileReading;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.policy.Policy;
import vn.tiepnhan.reception.CounterReception;
import vn.tiepnhan.reception.ProfileRules;
import vn.tiepnhan.reception.Reception;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.spool.Spool;
import vn.tiepnhan.store.Entry;
import vn.tiepnhan.store.Steps;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.ui.counter.model.Desk;

/** The desk of this terminal: its own store, its own rules, and a bridge started in this process. */
public final class TerminalDesk implements Desk {
    private static final String PLAIN_PAPER = "generic-80";

    private final Store store;
    private final Bridge bridge;
    private final CounterReception reception;
    private final Layouts layouts;
    private final PageReader reader = new PageReader(ReadLimits.TERMINAL, System::nanoTime);
    private final String office;
    private final Devices devices;

    private TerminalDesk(
            Store store, Bridge bridge, CounterReception reception, Layouts layouts, String office, Devices devices) {
        this.store = store;
        this.bridge = bridge;
        this.reception = reception;
        this.layouts = layouts;
        this.office = office;
        this.devices = devices;
    }

    /**
     * What a desk is opened with.
     *
     * @param office code, empty for the profile's own
     * @param stated whether a person stated the time of {@code clock}
     * @param printer URI of the slip printer, empty for none
     * @param scanners URIs of serial scanners
     */
    public record Settings(
            Path data,
            String profile,
            String office,
            Clock clock,
            boolean stated,
            String printer,
            List<String> scanners) {
        public Settings {
            scanners = List.copyOf(scanners);
        }
    }

    private record Devices(String printer, @Nullable Cause trouble) {}

    /** Opens store, rules and devices; a device that cannot be opened is said, and the counter works without it. */
    public static TerminalDesk open(Settings settings) {
        Policy policy = Policy.shipped();
        var rules =
                new ProfileRules(policy, new Appointments(Holidays.shipped()), settings.profile(), settings.office());
        Store store = Store.open(settings.data(), "tiepnhan counter", settings.clock());
        try {
            Bridge bridge = PrivateBridge.find().start(store.folder().resolve("bridge"));
            Devices devices = opened(bridge, settings);
            Timekeeper time =
                    settings.stated() ? Timekeeper.stated(settings.clock()) : Timekeeper.ofMachine(settings.clock());
            Spool spool = new Spool(store, bridge, settings.clock(), Steps.UNWATCHED);
            var reception = new CounterReception(store, rules, time, spool, Steps.UNWATCHED);
            String office = policy.office(rules.office()).name();
            return new TerminalDesk(store, bridge, reception, Layouts.shipped(settings.clock()), office, devices);
        } catch (RuntimeException failed) {
            store.close();
            throw failed;
        }
    }

    private static Devices opened(Bridge bridge, Settings settings) {
        String printer = "";
        Cause trouble = null;
        try {
            printer = settings.printer().isEmpty() ? "" : bridge.openPrinter(settings.printer());
            settings.scanners().forEach(bridge::openScanner);
        } catch (BridgeException refused) {
            trouble = refused.reason();
        }
        return new Devices(printer, trouble);
    }

    /** The store, for what else this process does with it (delivery to the centre). */
    public Store store() {
        return store;
    }

    @Override
    public String office() {
        return office;
    }

    @Override
    public @Nullable Cause trouble() {
        return devices.trouble();
    }

    @Override
    public Reception reception() {
        return reception;
    }

    @Override
    public Bridge bridge() {
        return bridge;
    }

    @Override
    public String printer() {
        return devices.printer();
    }

    @Override
    public Layouts layouts() {
        return layouts;
    }

    @Override
    public FileReading read(Path file) {
        return reader.read(file);
    }

    @Override
    public byte[] slip(String receipt) {
        Entry entry = store.read(tables -> tables.receipts().find(receipt))
                .orElseThrow()
                .entry();
        String profile = bridge.devices().stream()
                .filter(device -> device.id().equals(devices.printer()))
                .map(DeviceState::profile)
                .findFirst()
                .orElse(PLAIN_PAPER);
        return bridge.render(Spool.document(store, entry, false), profile).png();
    }

    @Override
    public void close() {
        bridge.close();
        store.close();
    }
}
