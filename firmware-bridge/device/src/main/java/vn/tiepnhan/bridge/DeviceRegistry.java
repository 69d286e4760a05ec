package vn.tiepnhan.bridge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.api.client.Bridge;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.Subscription;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceCauses;
import vn.tiepnhan.bridge.device.DeviceKind;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.device.Waiting;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.link.trace.Tap;
import vn.tiepnhan.bridge.printer.PrintDesk;
import vn.tiepnhan.bridge.printer.PrinterDevice;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;

/** The devices of this machine by their logical names. Safe for all threads. */
final class DeviceRegistry implements Bridge {
    private final Surroundings around;
    private final SlipRenderer renderer;
    private final PrintDesk desk;
    private final Map<String, DeviceKind> kinds;
    private final Map<String, Device> devices = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();

    /** @param others the kinds beside printers */
    DeviceRegistry(Surroundings around, SlipRenderer renderer, PrintDesk desk, List<DeviceKind> others) {
        this.around = around;
        this.renderer = renderer;
        this.desk = desk;
        this.kinds = others.stream()
                .collect(Collectors.toMap(DeviceKind::word, kind -> kind, (a, b) -> a, LinkedHashMap::new));
        kinds.put(desk.word(), desk);
    }

    @Override
    public List<DeviceState> devices() {
        return around.hub().states();
    }

    @Override
    public Subscription subscribe(Consumer<DeviceEvent> listener) {
        return around.hub().subscribe(listener);
    }

    @Override
    public PrintOutcome print(String job, String printer, SlipDocument slip) {
        PrintDesk.requireJobId(job);
        if (device(printer) instanceof PrinterDevice device) {
            return desk.print(job, device, slip);
        }
        throw new BridgeException(DeviceCauses.otherKind(printer, desk.word()));
    }

    @Override
    public PrintOutcome outcome(String job) {
        return desk.outcome(job);
    }

    /**
     * Opens several at once, so that one that is switched off does not keep the others waiting; they are listed in this
     * order. Returns when each has been tried for the first time.
     */
    void openAll(List<LocalBridge.Wanted> wanted) {
        List<Device> fresh = wanted.stream()
                .flatMap(one -> make(one.kind(), DeviceUri.parse(one.uri())).stream())
                .toList();
        ExecutorService looking = Executors.newCachedThreadPool();
        try {
            fresh.stream()
                    .<Future<?>>map(device -> looking.submit(device::start))
                    .toList()
                    .forEach(Waiting::uninterrupted);
        } finally {
            looking.shutdown();
        }
    }

    @Override
    public String open(String kind, String text) {
        DeviceUri uri = DeviceUri.parse(text);
        make(kind, uri).ifPresent(Device::start);
        return uri.deviceId(kind);
    }

    /** @return the device, not begun yet; empty where it is there already */
    private Optional<Device> make(String kind, DeviceUri uri) {
        DeviceKind made = kinds.get(kind);
        if (made == null) {
            throw new BridgeException(DeviceCauses.unknownKind(kind, kinds.keySet()));
        }
        String id = uri.deviceId(kind);
        synchronized (devices) {
            String place = kind + " " + uri.place();
            String other = places.getOrDefault(id, place);
            if (!other.equals(place)) {
                throw new BridgeException(DeviceCauses.nameTaken(id, other, place));
            }
            if (devices.containsKey(id)) {
                return Optional.empty();
            }
            Device device = made.make(uri, id, around);
            devices.put(id, device);
            places.put(id, place);
            return Optional.of(device);
        }
    }

    @Override
    public <R> R act(String id, DeviceAct<R> act) {
        Device device = device(id);
        if (act instanceof DeviceAct.Check) {
            device.check();
            return act.answer().cast(state(id));
        }
        Tap tap = device.tap();
        Object recorded = tap == null ? null : tap.perform(id, act);
        if (recorded != null) {
            return act.answer().cast(recorded);
        }
        Object printed = device instanceof PrinterDevice printer ? desk.perform(id, printer, act, around) : null;
        return printed == null ? device.act(act) : act.answer().cast(printed);
    }

    private DeviceState state(String id) {
        return devices().stream()
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new BridgeException(DeviceCauses.unknown(id)));
    }

    @Override
    public RenderedSlip render(SlipDocument slip, String printerProfile) {
        PrinterProfile profile = around.profile(ProfileLibrary::printer, printerProfile);
        return renderer.render(slip, profile.widthDots(), RasterPlan.of(profile));
    }

    private Device device(String id) {
        synchronized (devices) {
            Device device = devices.get(id);
            if (device == null) {
                throw new BridgeException(DeviceCauses.unknown(id));
            }
            return device;
        }
    }

    @Override
    public void close() {
        synchronized (devices) {
            devices.values().forEach(Device::close);
            devices.clear();
        }
        desk.close();
    }
}
