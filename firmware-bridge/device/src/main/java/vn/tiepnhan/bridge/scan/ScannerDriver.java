package vn.tiepnhan.bridge.scan;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.Link;
import vn.tiepnhan.bridge.link.LinkException;

/** Listens to one scanner over one open link. One thread. */
public final class ScannerDriver {
    /** How long a read may wait when nothing is open; only to notice that the bridge is closing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    /** The same trouble is told again only after it has been away for so long, however long a line chatters. */
    private static final long TOLD_NANOS = Duration.ofSeconds(1).toNanos();

    private final Link link;
    private final ScanDecoder decoder;
    private final ScanLimits limits;
    private final RepeatFilter repeats;
    private final Listener listener;
    private final Map<String, Long> told = new HashMap<>();

    /** Who hears of scans; called on the listening thread. */
    public interface Listener {
        void scanned(Reading.Code code);

        /** Something came that is no new scan; says why. */
        void dropped(Cause cause);
    }

    /** @param repeatWindow the same code again within this time is one scan */
    public ScannerDriver(Link link, ScanDecoder decoder, ScanLimits limits, Duration repeatWindow, Listener listener) {
        this.link = link;
        this.decoder = decoder;
        this.limits = limits;
        this.repeats = new RepeatFilter(repeatWindow);
        this.listener = listener;
    }

    /** Listens until the link breaks or the thread is interrupted. */
    public void listen() throws LinkException {
        while (!Thread.currentThread().isInterrupted()) {
            Duration silence = decoder.patience();
            byte[] bytes = link.read(silence.isZero() ? PATIENCE : silence);
            List<Reading> readings =
                    bytes.length > 0 ? decoder.feed(bytes) : silence.isZero() ? List.of() : decoder.silence();
            readings.forEach(this::deliver);
        }
    }

    private void deliver(Reading reading) {
        long now = System.nanoTime();
        if (reading instanceof Reading.Lost lost) {
            tell(ScanCauses.of(lost.trouble()), now);
            return;
        }
        Reading.Code code = (Reading.Code) reading;
        if (!limits.admits(code)) {
            tell(ScanCauses.unwanted(String.valueOf(code.symbology()), code.content().length), now);
        } else if (repeats.repeated(code.content(), now)) {
            tell(ScanCauses.REPEATED, now);
        } else {
            listener.scanned(code);
        }
    }

    private void tell(Cause cause, long now) {
        Long before = told.put(cause.code(), now);
        if (before == null || now - before > TOLD_NANOS) {
            listener.dropped(cause);
        }
    }
}
