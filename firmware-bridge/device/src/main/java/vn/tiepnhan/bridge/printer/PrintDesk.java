package vn.tiepnhan.bridge.printer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.address.Openers;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.PrintOutcome.Timing;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.api.client.BridgeJson;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceKind;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.escpos.talk.Manner;
import vn.tiepnhan.bridge.escpos.talk.ProcessIds;
import vn.tiepnhan.bridge.link.trace.Tap;
import vn.tiepnhan.bridge.printer.calibration.Calibrations;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;

/** Printers, and the rule that a job id prints once, whatever becomes of caller, line or process. Safe for all threads. */
public final class PrintDesk implements DeviceKind, AutoCloseable {
    public static final String WORD = "printer";

    /** Of printers whose address names none. */
    static final String USUAL_PROFILE = "generic-80";

    private static final String JOB_ID = "[A-Za-z0-9._:-]{1,128}";

    private final SlipRenderer renderer;
    private final JobJournal journal;
    private final Calibrations calibrations;
    private final TechnicianSlips technicians;
    private final ProcessIds ids = new ProcessIds(new SecureRandom().nextInt());
    private final ObjectMapper json = BridgeJson.mapper();
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    private record Running(String digest, CompletableFuture<PrintOutcome> outcome) {}

    /** @param calibrations what was found at this place to read right */
    public PrintDesk(SlipRenderer renderer, JobJournal journal, Calibrations calibrations) {
        this.renderer = renderer;
        this.journal = journal;
        this.calibrations = calibrations;
        this.technicians = new TechnicianSlips(this, calibrations);
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Device make(DeviceUri uri, String id, Surroundings around) {
        PrinterProfile profile = around.profile(ProfileLibrary::printer, uri.profile(USUAL_PROFILE));
        return new PrinterDevice(
                uri,
                composer(uri, calibrations.of(id, profile, around.profiles())),
                uri.asksForProof() ? Manner.of(profile) : Manner.of(profile).unproved(),
                ids,
                Openers.printer(uri, profile),
                () -> Openers.there(uri),
                new Tap(WORD, profile.id(), uri.text(), SlipVeil::new, around.clock()),
                journal,
                around.status(id, WORD, profile.id()),
                around.waits());
    }

    Composer composer(DeviceUri uri, PrinterProfile profile) {
        return new Composer(renderer, profile, Composer.mode(uri, profile));
    }

    SlipRenderer renderer() {
        return renderer;
    }

    /** What a printer does for technicians on paper, or null for any other act. */
    public @Nullable Object perform(String id, PrinterDevice device, DeviceAct<?> act, Surroundings around) {
        return technicians.perform(id, device, act, around);
    }

    /** @throws BridgeException for an id that no job can have */
    public static void requireJobId(String job) {
        if (!job.matches(JOB_ID)) {
            throw new BridgeException(PrintCauses.BAD_JOB_ID);
        }
    }

    /** As {@link vn.tiepnhan.bridge.api.client.Bridge#print}, on a device this desk has made. */
    public PrintOutcome print(String job, PrinterDevice device, SlipDocument slip) {
        return print(job, device, digest(bytes(slip)), () -> device.composer().compose(slip));
    }

    /** Prints what is bytes already, from its own reset on. */
    PrintOutcome print(String job, PrinterDevice device, PrintData slip) {
        return print(job, device, digest(slip.body()), () -> memory -> {
            memory.forget();
            return slip;
        });
    }

    /** @param slip lays it out, if it is to be printed at all */
    private PrintOutcome print(String job, PrinterDevice device, String digest, Supplier<Composition> slip) {
        long arrived = System.nanoTime();
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

    private PrintOutcome printOnce(
            String job, String digest, PrinterDevice device, Supplier<Composition> slip, long arrived) {
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
        Composition composed = slip.get();
        long layout = System.nanoTime() - start;
        return device.print(new PrintTask(job, digest, composed, arrived, layout));
    }

    private static PrintOutcome sameContent(String known, String digest, PrintOutcome outcome) {
        if (!known.equals(digest)) {
            throw new BridgeException(PrintCauses.OTHER_CONTENT);
        }
        return outcome;
    }

    /** As {@link vn.tiepnhan.bridge.api.client.Bridge#outcome}. */
    public PrintOutcome outcome(String job) {
        Running now = running.get(job);
        if (now != null) {
            return now.outcome().join();
        }
        PrintOutcome there = journal.find(job).map(JobJournal.Entry::outcome).orElse(null);
        return there != null ? there : new PrintOutcome(job, Evidence.NOT_SENT, null, 0, -1, Timing.NONE);
    }

    private byte[] bytes(SlipDocument slip) {
        try {
            return json.writeValueAsBytes(slip);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Call after the printers are closed. */
    @Override
    public void close() {
        try {
            journal.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
