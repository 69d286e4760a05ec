package vn.tiepnhan.outbox;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.outbox.centre.TrustedKeys;
import vn.tiepnhan.wire.Answer;
import vn.tiepnhan.wire.SignedReceipt;
import vn.tiepnhan.wire.VerificationKey;

/** Writes down what the answers of one pass mean for their rows, and counts. One thread. */
final class Settlement {
    /** Failures of its own after which a row is put aside. */
    static final int MAX_FAILURES = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final OutboxTable table;
    private final TrustedKeys keys;
    private final CentreClient centre;
    private final Clock clock;
    private final BiConsumer<OutboxRow, VerifiedReceipt> witness;
    private boolean askedForKeys;
    private int confirmed;
    private int rejected;
    private int conflicts;
    private int quarantined;
    private int doubted;

    Settlement(
            OutboxTable table,
            TrustedKeys keys,
            CentreClient centre,
            Clock clock,
            BiConsumer<OutboxRow, VerifiedReceipt> witness) {
        this.table = table;
        this.keys = keys;
        this.centre = centre;
        this.clock = clock;
        this.witness = witness;
    }

    /** Anything but MISSING_BLOBS, which the caller answers with blobs. */
    void settle(OutboxRow row, Answer answer) throws CentreTrouble, IOException {
        Answer.Reason reason = answer.reason() == null ? Answer.Reason.of("NONE", "", "") : answer.reason();
        switch (answer.status()) {
            case CONFIRMED -> receipt(row, answer.receipt());
            case CONFLICT -> {
                conflicts++;
                quarantine(row, "CONFLICT", Tasks.conflict(reason));
            }
            case REJECTED -> {
                rejected++;
                LOG.warn("centre rejected {}: {}", row, Tasks.clean(reason.code()));
                table.markRejected(row, Tasks.clean(reason.code()), Tasks.rejected(reason), clock.instant());
            }
            case MISSING_BLOBS -> failed(row, "MISSING_BLOBS", Tasks.notTaken());
        }
    }

    /** The row's own fault or the centre's view of it: it may come again, but not for ever. */
    void failed(OutboxRow row, String code, Wording task) {
        int failures = table.addFailure(row, code, task, clock.instant());
        if (failures >= MAX_FAILURES) {
            quarantine(row, code, task);
        } else {
            table.markQueued(row);
        }
    }

    void quarantine(OutboxRow row, String code, Wording task) {
        quarantined++;
        LOG.warn("{} put aside: {}", row, code);
        table.markQuarantined(row, code, task, clock.instant());
    }

    private void receipt(OutboxRow row, @Nullable SignedReceipt signed) throws CentreTrouble, IOException {
        ReceiptCheck check =
                signed == null ? ReceiptCheck.no("không kèm giấy nhận", "no receipt came with it") : check(row, signed);
        if (check.receipt().isPresent()) {
            keys.keep();
            table.markConfirmed(row, check.receipt().get(), clock.instant());
            witness.accept(row, check.receipt().get());
            confirmed++;
        } else {
            doubted++;
            LOG.warn(
                    "receipt for {} is not true: {}",
                    row,
                    check.wrong().map(Wording::en).orElse(""));
            failed(row, "FALSE_RECEIPT", Tasks.falseReceipt(check.wrong().orElseThrow()));
        }
    }

    private ReceiptCheck check(OutboxRow row, SignedReceipt signed) throws CentreTrouble, IOException {
        String keyId = signed.keyId() == null ? "" : signed.keyId();
        if (keys.find(keyId).isEmpty() && !askedForKeys) {
            askedForKeys = true;
            keys.learn(centre.keys());
        }
        Optional<VerificationKey> key = keys.find(keyId);
        return key.isEmpty()
                ? ReceiptCheck.no("ký bằng khóa lạ", "it is signed with a key nobody vouches for")
                : ReceiptCheck.of(row, signed, key.get());
    }

    DeliveryReport report(@Nullable Problem trouble, @Nullable Duration retryAfter) {
        return new DeliveryReport(confirmed, rejected, conflicts, quarantined, doubted, trouble, retryAfter);
    }
}
