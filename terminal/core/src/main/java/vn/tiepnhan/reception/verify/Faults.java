package vn.tiepnhan.reception.verify;

import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.sql.StoreException;
import vn.tiepnhan.store.vault.BrokenSealException;
import vn.tiepnhan.wire.WireFormatException;

/** What cannot even be read is wrong too. */
final class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private Faults() {}

    /** What a check answers, or what kept it from answering. */
    static Optional<Wording> of(Supplier<Optional<Wording>> check) {
        try {
            return check.get();
        } catch (BrokenSealException changed) {
            return Optional.of(new Wording(
                    changed.place() + " của dòng " + changed.row() + " không mở được bằng khóa của máy này",
                    String.valueOf(changed.getMessage())));
        } catch (StoreException unreadable) {
            return Optional.of(unreadable.problem().wording());
        } catch (IllegalStateException | IllegalArgumentException | WireFormatException broken) {
            return Optional.of(new Wording("nội dung không đọc được", String.valueOf(broken.getMessage())));
        } catch (RuntimeException foreign) {
            // what somebody wrote into a row by hand may be anything, and must not keep the other checks from being
            // made
            LOG.debug("a row could not be read", foreign);
            return Optional.of(new Wording(
                    "có dòng chứa điều chương trình này không bao giờ ghi; xem mục seals",
                    "a row holds what this program never writes; see seals"));
        }
    }
}
