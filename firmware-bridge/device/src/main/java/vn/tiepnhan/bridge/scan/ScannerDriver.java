package vn.tiepnhan.bridge.scan;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.profile.ScannerProfile;

/** Listens to one scanner over one open link. One thread. */
public final class ScannerDriver {
    /** How long a read may wait when nothing is open; only to notice that the bridge is closing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Link link;
    private final ScannerProfile profile;
    private final ScanFraming framing;
    private final Consumer<Scan> scans;
    private byte @Nullable [] last;
    private long lastAt;

    /** @param symbology as {@code tiepnhan scan} names it, or null */
    public record Scan(@Nullable String symbology, byte[] content) {}

    public ScannerDriver(Link link, ScannerProfile profile, Consumer<Scan> scans) {
        this.link = link;
        this.profile = profile;
        this.framing = new ScanFraming(profile.framing());
        this.scans = scans;
    }

    /** Listens until the link breaks or the thread is interrupted. */
    public void listen() throws LinkException {
        while (!Thread.currentThread().isInterrupted()) {
            boolean silenceCounts = framing.open() && !profile.framing().idle().isZero();
            byte[] bytes = link.read(silenceCounts ? profile.framing().idle() : PATIENCE);
            List<byte[]> codes = bytes.length > 0 ? framing.feed(bytes) : silenceCounts ? framing.silence() : List.of();
            codes.forEach(this::deliver);
        }
    }

    private void deliver(byte[] frame) {
        long now = System.nanoTime();
        boolean repeated = last != null
                && Arrays.equals(last, frame)
                && now - lastAt < profile.duplicateWindow().toNanos();
        last = frame;
        lastAt = now;
        if (!repeated) {
            AimIdentifier code = profile.aim().value() ? AimIdentifier.strip(frame) : new AimIdentifier(null, frame);
            scans.accept(new Scan(code.symbology(), code.content()));
        }
    }
}
