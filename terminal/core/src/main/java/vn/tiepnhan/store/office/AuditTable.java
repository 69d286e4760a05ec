package vn.tiepnhan.store.office;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.audit.LogTree;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.BrokenSealException;
import vn.tiepnhan.store.vault.Vault;

/** The rows of the tamper-evident log; appended to in the transaction of the act they tell of. */
public final class AuditTable {
    private final Session session;
    private final Vault vault;
    private @Nullable Tail tail;

    public AuditTable(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /** Size of the log and its RFC 6962 root in lower-case hex. */
    public record Head(long size, String root) {}

    /** The last entry, and the subtree hashes a root is folded from, by their entry. */
    private record Tail(long size, byte[] chain, Map<Long, byte[]> nodes) {}

    /** Appends a record and returns its number. */
    public long append(AuditRecord record) {
        Tail before = tail();
        long n = before.size() + 1;
        byte[] bytes = record.bytes();
        byte[] leaf = LogTree.leaf(bytes);
        byte[] chain = LogTree.chain(before.chain(), leaf);
        byte[] node = LogTree.node(n, leaf, at -> node(before.nodes(), at));
        session.run(
                "INSERT INTO audit (n, record, chain, node) VALUES (?, ?, ?, ?)",
                n,
                vault.seal("audit.record", n, bytes),
                chain,
                node);
        Map<Long, byte[]> nodes = new HashMap<>();
        nodes.put(n, node);
        for (long at = n - Long.lowestOneBit(n); at > 0; at -= Long.lowestOneBit(at)) {
            nodes.put(at, node(before.nodes(), at));
        }
        tail = new Tail(n, chain, nodes);
        return n;
    }

    public Head head() {
        Tail now = tail();
        return new Head(now.size(), HexFormat.of().formatHex(LogTree.root(now.size(), at -> node(now.nodes(), at))));
    }

    /** Root over the first entries, lower-case hex; nothing where the log is shorter. */
    public Optional<String> rootAt(long size) {
        return size < 0 || size > tail().size()
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(LogTree.root(size, at -> node(Map.of(), at))));
    }

    /** The same where many roots are asked for: hashes that were looked up are kept, and found, in a map of the caller's. */
    public Optional<String> rootAt(long size, Map<Long, byte[]> known) {
        return size < 0 || size > tail().size()
                ? Optional.empty()
                : Optional.of(HexFormat.of()
                        .formatHex(LogTree.root(size, at -> known.computeIfAbsent(at, n -> node(Map.of(), n)))));
    }

    /** The record of an entry. @throws BrokenSealException if it was changed */
    public Optional<AuditRecord> find(long n) {
        return session.first("SELECT record FROM audit WHERE n = ?", row -> row.getBytes(1), n)
                .map(bytes -> AuditRecord.parse(vault.open("audit.record", n, bytes)));
    }

    /** An entry with its number. */
    public record Told(long n, AuditRecord record) {}

    /** Entries after a number, by rising number. @throws BrokenSealException if one was changed */
    public List<Told> told(long after, int limit) {
        return session.all(
                "SELECT n, record FROM audit WHERE n > ? ORDER BY n LIMIT ?",
                row -> new Told(
                        row.getLong(1), AuditRecord.parse(vault.open("audit.record", row.getLong(1), row.getBytes(2)))),
                after,
                limit);
    }

    /** Recomputes everything; answers the first entry that is not as it was written, with what is wrong. */
    public Optional<Fault> firstFault() {
        return firstFault(done -> {});
    }

    /** @param progress told now and then how many entries were gone through */
    public Optional<Fault> firstFault(LongConsumer progress) {
        Map<Long, byte[]> nodes = new HashMap<>();
        byte[] chain = LogTree.firstChain();
        long expected = 1;
        long from = 0;
        while (true) {
            List<Entry> page = session.all(
                    "SELECT n, record, chain, node FROM audit WHERE n > ? ORDER BY n LIMIT 500",
                    row -> new Entry(row.getLong(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)),
                    from);
            for (Entry entry : page) {
                if (entry.n() != expected) {
                    return Optional.of(new Fault(expected, Wrong.MISSING));
                }
                byte[] leaf;
                try {
                    leaf = LogTree.leaf(vault.open("audit.record", entry.n(), entry.record()));
                } catch (BrokenSealException changed) {
                    return Optional.of(new Fault(entry.n(), Wrong.RECORD));
                }
                chain = LogTree.chain(chain, leaf);
                byte[] node = LogTree.node(entry.n(), leaf, at -> node(nodes, at));
                if (!java.util.Arrays.equals(chain, entry.chain()) || !java.util.Arrays.equals(node, entry.node())) {
                    return Optional.of(new Fault(entry.n(), Wrong.HASH));
                }
                for (long width = 1; width < Long.lowestOneBit(entry.n()); width <<= 1) {
                    nodes.remove(entry.n() - width);
                }
                nodes.put(entry.n(), node);
                expected++;
                from = entry.n();
            }
            if (page.isEmpty()) {
                return Optional.empty();
            }
            progress.accept(from);
        }
    }

    /** An entry that is not as it was written. */
    public record Fault(long n, Wrong what) {}

    /** What is wrong with it. */
    public enum Wrong {
        MISSING("missing"),
        RECORD("record changed"),
        HASH("hash changed");

        private final String said;

        Wrong(String said) {
            this.said = said;
        }

        public String said() {
            return said;
        }
    }

    private record Entry(long n, byte[] record, byte[] chain, byte[] node) {}

    /** Forgets what a rolled-back transaction appended. */
    public void forget() {
        tail = null;
    }

    private Tail tail() {
        if (tail == null) {
            tail = session.first(
                            "SELECT n, chain, node FROM audit ORDER BY n DESC LIMIT 1",
                            row -> new Tail(row.getLong(1), row.getBytes(2), Map.of(row.getLong(1), row.getBytes(3))))
                    .orElseGet(() -> new Tail(0, LogTree.firstChain(), Map.of()));
        }
        return tail;
    }

    private byte[] node(Map<Long, byte[]> known, long n) {
        byte[] node = known.get(n);
        return node != null
                ? node
                : session.first("SELECT node FROM audit WHERE n = ?", row -> row.getBytes(1), n)
                        .orElseThrow(() -> new IllegalStateException("audit entry " + n + " is missing; run verify"));
    }
}
