package vn.tiepnhan.reception.verify;

import java.util.Optional;
import java.util.function.Supplier;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.vault.BrokenSealException;
import vn.tiepnhan.wire.WireFormatException;

/** What cannot even be read is wrong too. */
final class Faults {
    private Faults() {}

    /** What a check answers, or what kept it from answering. */
    static Optional<String> of(Supplier<Optional<String>> check) {
        try {
            return check.get();
        } catch (BrokenSealException changed) {
            return Optional.of(String.valueOf(changed.getMessage()));
        } catch (StoreException unreadable) {
            return Optional.of(unreadable.problem().wording().vi());
        } catch (IllegalStateException | IllegalArgumentException | WireFormatException broken) {
            return Optional.of(String.valueOf(broken.getMessage()));
        }
    }
}
