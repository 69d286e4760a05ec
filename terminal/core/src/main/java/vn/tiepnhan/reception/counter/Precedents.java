package vn.tiepnhan.reception.counter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Entry.Relation;
import vn.tiepnhan.store.dossier.Listed;

/**
 * What came before a dossier at this terminal.
 *
 * @param repeated a receipt that keeps the draft from being received (again), or null
 * @param link what the draft belongs to, or null
 */
record Precedents(@Nullable Listed repeated, boolean samePrint, Entry.@Nullable Link link) {
    private static final Precedents NONE = new Precedents(null, false, null);

    /**
     * Looks for the same dossier. What was received, or was recorded with the very outcome it would have again, is repeated;
     * what was refused before and may be received now only follows it.
     */
    static Precedents of(Tables tables, Entry.Identity identity, String outcome, boolean received, boolean again) {
        List<Listed> same =
                identity.bodyCrc().isEmpty() ? List.of() : tables.receipts().same(identity);
        Optional<Listed> repeated = same.stream()
                .filter(earlier -> repeats(earlier.entry(), outcome, received))
                .findFirst();
        if (repeated.isPresent()) {
            Entry earlier = repeated.get().entry();
            boolean samePrint = identity.print() <= earlier.identity().print();
            boolean blocked = samePrint || !again;
            return new Precedents(
                    blocked ? repeated.get() : null, samePrint, new Entry.Link(Relation.AGAIN, earlier.sequence()));
        }
        return same.stream()
                .findFirst()
                .map(earlier -> new Precedents(
                        null,
                        false,
                        new Entry.Link(Relation.AFTER_REFUSAL, earlier.entry().sequence())))
                .or(() -> original(tables, identity))
                .orElse(NONE);
    }

    private static boolean repeats(Entry earlier, String outcome, boolean received) {
        return earlier.ruling().received()
                || (!received && earlier.ruling().outcome().equals(outcome));
    }

    private static Optional<Precedents> original(Tables tables, Entry.Identity identity) {
        Relation relation =
                switch (identity.kind()) {
                    case "B" -> Relation.SUPPLEMENTS;
                    case "T" -> Relation.REPLACES;
                    default -> null;
                };
        if (relation == null) {
            return Optional.empty();
        }
        return tables.receipts()
                .original(identity)
                .map(sequence -> new Precedents(null, false, new Entry.Link(relation, sequence)));
    }
}
