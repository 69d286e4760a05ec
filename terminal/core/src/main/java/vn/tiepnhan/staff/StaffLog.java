package vn.tiepnhan.staff;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.store.Tables;

/** Tells the tamper-evident log what happened around staff. */
final class StaffLog {
    private StaffLog() {}

    /** @param clock in the office's zone */
    static long tell(Tables tables, Clock clock, String event, String actor, String about, Map<String, String> facts) {
        String at = LocalDateTime.ofInstant(clock.instant(), clock.getZone()).toString();
        return tables.audit().append(new AuditRecord(at, event, actor, about, facts));
    }
}
