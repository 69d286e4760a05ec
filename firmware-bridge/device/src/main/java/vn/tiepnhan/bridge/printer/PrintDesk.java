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
import vn.tiepnhan.bridge.address.DeviceUri;
import vn.tiepnhan.bridge.address.Openers;
import vn.tiepnhan.bridge.api.BridgeException;
import vn.tiepnhan.bridge.api.BridgeJson;
import vn.tiepnhan.bridge.api.PrintOutcome;
import vn.tiepnhan.bridge.api.PrintOutcome.Evidence;
import vn.tiepnhan.bridge.api.PrintOutcome.Timing;
import vn.tiepnhan.bridge.device.Device;
import vn.tiepnhan.bridge.device.DeviceKind;
import vn.tiepnhan.bridge.device.Surroundings;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.escpos.talk.Manner;
import vn.tiepnhan.bridge.escpos.talk.ProcessIds;
import vn.tiepnhan.bridge.link.trace.Tap;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.ProfileLibrary;

/** Printers, and the rule that a job id prints once, whatever becomes of caller, line or process. Safe for all threads. */
public final class PrintDesk implements DeviceKind, AutoCloseable {
    public static final String WORD = "printer";

    private static final String JOB_ID = "[A-Za-z0-9._:-]{1,128}";

    private final SlipRenderer renderer;
    private final JobJournal journal;
    private final ProcessIds ids = new ProcessIds(new SecureRandom().nextInt());
    private final ObjectMapper json = BridgeJson.mapper();
    private final Map<String, Running> running = new ConcurrentHashMap<>();

    private record Running(String digest, CompletableFuture<PrintOutcome> outcome) {}

    public PrintDesk(SlipRenderer renderer, JobJournal journal) {
        this.renderer = renderer;
        this.journal = journal;
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public Device make(DeviceUri uri, String id, Surroundings around) {
        PrinterProfile profile = around.profile(ProfileLibrary::printer, uri.profile("generic-80"));
        return new PrinterDevice(
                new Composer(renderer, profile, Composer.mode(uri, profile)),
                Manner.of(profile),
                ids,
                uri.text(),
                Openers.printer(uri, profile),
                () -> Openers.there(uri),
                new Tap(WORD, profile.id(), uri.text(), SlipVeil::new, around.clock()),
                journal,
                around.status(id, WORD, profile.id()),
                around.waits());
    }

    /** @throws BridgeException for an id that no job can have */
    public static void requireJobId(String job) {
        if (!job.matches(JOB_ID)) {
            throw new BridgeException(PrintCauses.BAD_JOB_ID);
        }
    }

    /** As {@link vn.tiepnhan.bridge.api.Bridge#print}, on a device this desk has made. */
    public PrintOutcome print(String job, PrinterDevice device, SlipDocument slip) {
        long arrived = System.nanoTime();
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
        Composition composed = device.composer().compose(slip);
        long layout = System.nanoTime() - start;
        return device.print(new PrinterDevice.PrintTask(job, digest, composed, arrived, layout));
    }

    private static PrintOutcome sameContent(String known, String digest, PrintOutcome outcome) {
        if (!known.equals(digest)) {
            throw new BridgeException(PrintCauses.OTHER_CONTENT);
        }
        return outcome;
    }

    /** As {@link vn.tiepnhan.bridge.api.Bridge#outcome}. */
    public PrintOutcome outcome(String job) {
        Running now = running.get(job);
        if (now != null) {
            return now.outcome().join();
        }
        PrintOutcome there = journal.find(job).map(JobJournal.Entry::outcome).orElse(null);
        return there != null ? there : new PrintOutcome(job, Evidence.NOT_SENT, null, 0, -1, Timing.NONE);
    }

    private String digest(SlipDocument slip) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(slip));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException | JsonProcessingException impossible) {
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
