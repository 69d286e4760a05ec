package vn.tiepnhan.reception;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.clock.CentreTime;
import vn.tiepnhan.clock.Reading;
import vn.tiepnhan.outbox.OutboxRow;
import vn.tiepnhan.outbox.VerifiedReceipt;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.wire.DossierLine;
import vn.tiepnhan.wire.WireFormatException;

/** Holds verified receipts of dossiers against the clock, now and then: each costs a transaction. One thread. */
public final class CentreWitness implements BiConsumer<OutboxRow, VerifiedReceipt> {
    private static final Duration AGAIN = Duration.ofMinutes(10);
    private static final Logger LOG = LoggerFactory.getLogger(CentreWitness.class);

    private final Store store;
    private final Timekeeper time;
    private @Nullable Reading last;

    public CentreWitness(Store store, Timekeeper time) {
        this.store = store;
        this.time = time;
    }

    @Override
    public void accept(OutboxRow row, VerifiedReceipt receipt) {
        Reading now = time.reading();
        if (last != null && last.goesOnTo(now) && now.since(last).compareTo(AGAIN) < 0) {
            return;
        }
        try {
            Instant centre = Instant.parse(receipt.payload().centreTime());
            DossierLine.ReceivedAt received = DossierLine.read(row.line()).receivedAt();
            boolean vouched =
                    store.write(tables -> CentreTime.confirmed(tables, centre, received, now, Timekeeper.ZONE));
            last = vouched ? now : null;
        } catch (DateTimeParseException | WireFormatException noTime) {
            LOG.warn("the receipt for {} has no time that can be read", row);
        } catch (StoreException unwritten) {
            LOG.warn("what the centre said of the time was not kept", unwritten);
        }
    }
}
