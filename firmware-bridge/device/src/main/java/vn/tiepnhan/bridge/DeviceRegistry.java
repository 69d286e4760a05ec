package vn.tiepnhan.bridge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.tiepnhan.bridge.api.Bridge;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.BridgeJson;
import vn.tiepnhan.bridge.api.DeviceEvent;
import vn.tiepnhan.bridge.api.DeviceState;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.PrintOutcome.Timing;
import vn.tiepnhan.bridge.api.RenderedSlip;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.escpos.RasterEncoder;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileException;
import vn.tiepnhan.profile.ProfileLibrary;
import vn.tiepnhan.profile.ScannerProfile;

/** The devices of this machine, and the rule that a job id prints once. Safe for all threads. */
final class DeviceRegistry implements Bridge {
    private static final String JOB_ID = "[A-Za-z0-9._:-]{1,128}";

    private final ProfileLibrary profiles;
    private final SlipRenderer renderer;
    private final JobJournal journal;
    private final Clock clock;
    private final List<Duration> waits;
    private final ObjectMapper json = BridgeJson.mapper();
    private final EventHub hub = new EventHub();
    private final Map<String, PrinterDevice> printers = new LinkedHashMap<>();
    private final Map<String, ScannerDevice> scanners = new LinkedHashMap<>();
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    private record Running(String digest, CompletableFuture<PrintOutcome> outcome) {}

    DeviceRegistry(
            ProfileLibrary profiles, SlipRenderer renderer, JobJournal journal, Clock clock, List<Duration> waits) {
        this.profiles = profiles;
        this.renderer = renderer;
        this.journal = journal;
        this.clock = clock;
        this.waits = waits;
    }

    @Override
    public List<DeviceState> devices() {
        return hub.states();
    }

    @Override
    public AutoCloseable subscribe(Consumer<DeviceEvent> listener) {
        return hub.subscribe(listener);
    }

    @Override
    public PrintOutcome print(String job, String printer, SlipDocument slip) {
        long arrived = System.nanoTime();
        if (!job.matches(JOB_ID)) {
            throw new BridgeException(Causes.BAD_JOB_ID);
        }
        PrinterDevice device = printer(printer);
        String digest = digest(slip);
        Running mine = new Running(digest, new CompletableFuture<>());
        Running first = running.putIfAbsent(job, mine);
        if (first != null) {
            return sameContent(first.digest(), digest, first.outcome().join());
        }
        try {
            PrintOutcome outcome = printOnce(job, digest, device, slip, arrived);
            mine.outcome().complete(outcome);
            return outcome;
        } catch (RuntimeException failed) {
            mine.outcome().completeExceptionally(failed);
            throw failed;
        } finally {
            running.remove(job);
        }
    }

    private PrintOutcome printOnce(String job, String digest, PrinterDevice device, SlipDocument slip, long arrived) {
        Optional<JobJournal.Entry> before = journal.find(job);
        if (before.isPresent()) {
            PrintOutcome there = before.get().outcome();
            if (there == null) {
                throw new IllegalStateException("job " + job + " runs without being known to run");
            }
            sameContent(before.get().digest(), digest, there);
            if (there.evidence() != Evidence.NOT_SENT) {
                return there;
            }
        }
        long start = System.nanoTime();
        PrintData data = data(slip, device.profile());
        long layout = System.nanoTime() - start;
        return device.print(new PrinterDevice.PrintTask(job, digest, data, arrived, layout));
    }

    private static PrintOutcome sameContent(String known, String digest, PrintOutcome outcome) {
        if (!known.equals(digest)) {
            throw new BridgeException(Causes.OTHER_CONTENT);
        }
        return outcome;
    }

    private PrintData data(SlipDocument slip, PrinterProfile profile) {
        DotImage dots = renderer.layout(slip, profile.widthDots());
        RasterPlan plan = RasterPlan.of(profile);
        RasterEncoder encoder = new RasterEncoder(plan);
        byte[] opening = encoder.opening();
        byte[] picture = encoder.dots(dots);
        byte[] body = java.util.Arrays.copyOf(opening, opening.length + picture.length);
        System.arraycopy(picture, 0, body, opening.length, picture.length);
        return new PrintData(body, encoder.ending(), plan.cut() != RasterPlan.Cut.NONE);
    }

    @Override
    public PrintOutcome outcome(String job) {
        Running now = running.get(job);
        if (now != null) {
            return now.outcome().join();
        }
        PrintOutcome there = journal.find(job).map(JobJournal.Entry::outcome).orElse(null);
        return there != null ? there : new PrintOutcome(job, Evidence.NOT_SENT, null, 0, -1, Timing.NONE);
    }

    @Override
    public String openPrinter(String text) {
        DeviceUri uri = DeviceUri.parse(text);
        String id = uri.deviceId("printer");
        PrinterDevice device;
        synchronized (printers) {
            if (printers.containsKey(id)) {
                return id;
            }
            PrinterProfile profile = printerProfile(uri.profile("generic-80"));
            DeviceStatus status = new DeviceStatus(hub, clock, id, "printer", profile.id());
            device = new PrinterDevice(profile, Openers.printer(uri, profile), journal, status, waits);
            printers.put(id, device);
        }
        device.start();
        return id;
    }

    @Override
    public String openScanner(String text) {
        DeviceUri uri = DeviceUri.parse(text);
        String id = uri.deviceId("scanner");
        ScannerDevice device;
        synchronized (scanners) {
            if (scanners.containsKey(id)) {
                return id;
            }
            ScannerProfile profile = scannerProfile(uri.profile("generic-serial-scanner"));
            DeviceStatus status = new DeviceStatus(hub, clock, id, "scanner", profile.id());
            device = new ScannerDevice(profile, Openers.link(uri, profile.serial()), status, hub, waits);
            scanners.put(id, device);
        }
        device.start();
        return id;
    }

    @Override
    public RenderedSlip render(SlipDocument slip, String printerProfile) {
        PrinterProfile profile = printerProfile(printerProfile);
        return renderer.render(slip, profile.widthDots(), RasterPlan.of(profile));
    }

    private PrinterProfile printerProfile(String id) {
        try {
            return profiles.printer(id);
        } catch (ProfileException unusable) {
            throw new BridgeException(Causes.profile(unusable), unusable);
        }
    }

    private ScannerProfile scannerProfile(String id) {
        try {
            return profiles.scanner(id);
        } catch (ProfileException unusable) {
            throw new BridgeException(Causes.profile(unusable), unusable);
        }
    }

    private PrinterDevice printer(String id) {
        synchronized (printers) {
            PrinterDevice device = printers.get(id);
            if (device == null) {
                throw new BridgeException(Causes.unknownDevice(id));
            }
            return device;
        }
    }

    private String digest(SlipDocument slip) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(slip));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        synchronized (printers) {
            printers.values().forEach(PrinterDevice::close);
            printers.clear();
        }
        synchronized (scanners) {
            scanners.values().forEach(ScannerDevice::close);
            scanners.clear();
        }
        try {
            journal.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
