package vn.tiepnhan.bridge.card;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.pcsc.PcscService;

/** One PC/SC service for all readers of a bridge, open while somebody uses it. Safe for all threads. */
final class PcscShare {
    /** Longer than any conversation's own patience. */
    private static final Duration LONGEST_WORK = CardReading.PATIENCE.plusSeconds(5);

    private @Nullable PcscService service;
    private int users;

    synchronized PcscService take() {
        users++;
        PcscService open = service;
        if (open == null) {
            open = new PcscService(LONGEST_WORK);
            service = open;
        }
        return open;
    }

    synchronized void giveBack() {
        users--;
        if (users == 0 && service != null) {
            service.close();
            service = null;
        }
    }
}
