package vn.tiepnhan.bridge;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.card.CardReaderKind;
import vn.tiepnhan.bridge.device.Backoff;
import vn.tiepnhan.bridge.device.EventHub;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.bridge.panel.PanelKind;
import vn.tiepnhan.bridge.printer.JobJournal;
import vn.tiepnhan.bridge.printer.PrintDesk;
import vn.tiepnhan.bridge.printer.calibration.Calibrations;
import vn.tiepnhan.bridge.scanner.ScannerKind;
import vn.tiepnhan.bridge.server.AccessList;
import vn.tiepnhan.bridge.server.ApiServer;
import vn.tiepnhan.profile.ProfileLibrary;

/** A running bridge: devices, journal and API, opened in that order and closed in the other. */
public final class LocalBridge implements AutoCloseable {
    private final Path state;
    private final DeviceRegistry registry;
    private final ApiServer api;

    private LocalBridge(Path state, DeviceRegistry registry, ApiServer api) {
        this.state = state;
        this.registry = registry;
        this.api = api;
    }

    /**
     * @param state folder of journal and token
     * @param port 0 for a free one
     */
    public static LocalBridge start(Path state, int port, ProfileLibrary profiles, Clock clock) throws IOException {
        return start(state, port, profiles, clock, Backoff.USUAL);
    }

    static LocalBridge start(Path state, int port, ProfileLibrary profiles, Clock clock, List<Duration> waits)
            throws IOException {
        JobJournal journal = JobJournal.open(state);
        SlipRenderer renderer = new SlipRenderer(new SlipLayout());
        warmUp(renderer);
        DeviceRegistry registry = new DeviceRegistry(
                new Surroundings(profiles, new EventHub(), clock, waits),
                renderer,
                new PrintDesk(renderer, journal, new Calibrations(state)),
                List.of(new ScannerKind(), new CardReaderKind(), new PanelKind()));
        try {
            return new LocalBridge(state, registry, ApiServer.start(registry, AccessList.in(state), port));
        } catch (IOException | RuntimeException failed) {
            registry.close();
            throw failed;
        }
    }

    /** Beside everything else: whoever prints before it is done only prints a little later. */
    private static void warmUp(SlipRenderer renderer) {
        Thread thread = new Thread(renderer::warmUp, "slip-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    public URI uri() {
        return api.uri();
    }

    public Path tokenFile() {
        return state.resolve("token");
    }

    /** A device to be opened: as {@link Bridge#open}. */
    public record Wanted(String kind, String uri) {}

    /** Opens several at once; they are listed in this order. Returns when each has been tried for the first time. */
    public void openAll(List<Wanted> wanted) {
        registry.openAll(wanted);
    }

    /** The devices themselves, for whoever started them; everybody else goes through the API. */
    public Bridge devices() {
        return registry;
    }

    @Override
    public void close() {
        api.close();
        registry.close();
    }
}
