package vn.tiepnhan.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.office.AccessTable;

/** Who looked at personal data. What cannot be written down is not shown. */
public final class AccessBook {
    private final Store store;

    public AccessBook(Store store) {
        this.store = store;
    }

    /**
     * @param clock the machine's, in the office's zone
     * @param staff login, or what the machine calls its user
     * @param act DOSSIER, EXPORT, VIOLATORS …
     */
    public void note(Clock clock, String staff, String act, String subject, String reason) {
        String at = LocalDateTime.ofInstant(clock.instant(), clock.getZone()).toString();
        store.noteAccess(new AccessTable.Seen(at, staff, act, subject, reason));
    }

    public List<AccessTable.Seen> all() {
        return store.read(tables -> tables.access().between("", "9"));
    }

    /** Looks from one day to another, both included, oldest first. */
    public List<AccessTable.Seen> between(LocalDate from, LocalDate to) {
        return store.read(tables ->
                tables.access().between(from.toString(), to.plusDays(1).toString()));
    }
}
