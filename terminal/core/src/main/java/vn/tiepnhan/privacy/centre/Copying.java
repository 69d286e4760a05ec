package vn.tiepnhan.privacy.centre;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.sql.StoreException;

/**
 * Seals to the centre what has no copy yet, a little at a time, while the certificate taken in is valid. What cannot be sealed
 * now keeps nobody from delivering. One thread.
 */
public final class Copying implements Runnable {
    private static final int MOST = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Copying.class);

    private final Store store;
    private final Clock clock;

    public Copying(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void run() {
        try {
            store.read(KnownCertificate::in)
                    .filter(known -> known.validAt(clock.instant()))
                    .ifPresent(known -> new CentreCopies(store, known).make(MOST));
        } catch (StoreException | IllegalStateException unsealed) {
            LOG.warn("nothing was sealed to the centre in this pass; it is tried again with the next", unsealed);
        }
    }
}
