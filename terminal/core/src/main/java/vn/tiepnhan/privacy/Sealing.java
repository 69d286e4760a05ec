package vn.tiepnhan.privacy;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.privacy.centre.CentreCertificate;
import vn.tiepnhan.privacy.centre.CentreCopies;
import vn.tiepnhan.privacy.centre.KnownCertificate;
import vn.tiepnhan.store.Store;

/** Makes the copies a receipt needs before its own may go. Where no certificate was ever given, it needs none. */
final class Sealing {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);

    private final @Nullable CentreCopies copies;
    private final boolean valid;

    private Sealing(@Nullable CentreCopies copies, boolean valid) {
        this.copies = copies;
        this.valid = valid;
    }

    static Sealing of(Store store, Clock clock) {
        Optional<CentreCertificate> known = store.read(KnownCertificate::in);
        return new Sealing(
                known.map(it -> new CentreCopies(store, it)).orElse(null),
                known.map(it -> it.validAt(clock.instant())).orElse(true));
    }

    /** Those that may go. Left out is what cannot be sealed: the certificate is not valid, or a file cannot be read. */
    List<CentreCopies.Prepared> prepared(List<Long> receipts) {
        return receipts.stream().map(this::prepared).flatMap(Optional::stream).toList();
    }

    private Optional<CentreCopies.Prepared> prepared(long receipt) {
        if (copies == null) {
            return Optional.of(new CentreCopies.Prepared(receipt, List.of(), List.of()));
        }
        try {
            return valid ? Optional.of(copies.prepare(receipt)) : Optional.empty();
        } catch (IOException unreadable) {
            LOG.warn("receipt {} could not be sealed to the centre and stays; run verify", receipt, unreadable);
            return Optional.empty();
        }
    }
}
