package vn.tiepnhan.shift;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.outbox.OutboxTable;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.shift.ShiftReport.OpenItem;
import vn.tiepnhan.shift.ShiftReport.OpenItem.Kind;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Listed;

/** What the newest two thousand receipts, and the drafts, still ask of somebody. */
final class OpenItems {
    private static final int LOOKED_AT = 2000;

    private OpenItems() {}

    static List<OpenItem> of(Tables tables, LocalDateTime now) {
        List<OpenItem> open = new ArrayList<>();
        long newest = tables.lines().nextSequence() - 1;
        for (Listed one : tables.receipts().after(Math.max(0, newest - LOOKED_AT), LOOKED_AT)) {
            if (one.voided() == null) {
                printed(one, open);
                overdue(tables, one, now, open);
            }
            if (one.sync().equals("REJECTED") || one.sync().equals("QUARANTINED")) {
                open.add(item(Kind.REJECTED, one, one.entry().moment().at()));
            }
        }
        tables.drafts()
                .all()
                .forEach(draft -> open.add(new OpenItem(Kind.APPROVAL, draft.id(), draft.unit(), draft.at())));
        OutboxTable.Counts counts = tables.lines().counts();
        if (counts.queued() > 0) {
            LocalDateTime oldest = counts.oldest()
                    .map(at -> LocalDateTime.ofInstant(at, Timekeeper.ZONE))
                    .orElse(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC));
            open.add(new OpenItem(Kind.UNSENT, "×" + counts.queued(), "", oldest));
        }
        return open;
    }

    private static void printed(Listed one, List<OpenItem> open) {
        String evidence = one.printed().evidence();
        if (evidence.equals("NOT_SENT")) {
            open.add(item(Kind.UNPRINTED, one, one.entry().moment().at()));
        } else if (evidence.equals("UNKNOWN")) {
            open.add(item(Kind.UNSURE, one, one.entry().moment().at()));
        }
    }

    private static void overdue(Tables tables, Listed one, LocalDateTime now, List<OpenItem> open) {
        LocalDateTime due = one.entry().due();
        boolean late = one.entry().ruling().received() && due != null && due.isBefore(now);
        if (late && tables.handOvers().done(one.entry().sequence()).isEmpty()) {
            open.add(item(Kind.OVERDUE, one, due));
        }
    }

    private static OpenItem item(Kind kind, Listed one, @Nullable LocalDateTime since) {
        return new OpenItem(kind, one.entry().receipt(), one.entry().identity().unit(), since);
    }
}
