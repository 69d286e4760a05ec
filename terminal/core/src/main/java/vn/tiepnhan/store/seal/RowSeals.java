package vn.tiepnhan.store.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/**
 * Seals and counts what this connection writes, and finds what another program wrote; see decision 0546. The triggers that do
 * it belong to the connection, not to the file: the key never leaves the program, and nobody else's writes are sealed.
 *
 * <p>A row whose seal is broken stays so, whatever is written to it later.
 */
public final class RowSeals {
    /** Their rows are chained; only that none is missing at the end has to be said here. */
    private static final List<String> COUNTED_ONLY = List.of("access", "audit");

    private static final String COUNT = "table_count";

    /** More of before are not sealed while somebody waits for the window to open. */
    private static final long SEALED_AT_ONCE = 10_000;

    private final Session session;
    private final RowSeal function;
    private List<SealedTable> tables;

    public RowSeals(Session session, Vault vault) {
        this.session = session;
        this.function = new RowSeal(vault);
        this.tables = read();
        session.function(RowSeal.NAME, function);
    }

    private List<SealedTable> read() {
        List<String> names = session.all(
                """
                SELECT t.name FROM sqlite_master t WHERE t.type = 'table' AND EXISTS (
                  SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'seal')
                ORDER BY t.name
                """,
                row -> row.getString(1));
        List<String> all = new ArrayList<>(names);
        if (names.contains(COUNT)) {
            all.addAll(COUNTED_ONLY);
        }
        List<SealedTable> found =
                all.stream().map(name -> SealedTable.read(session, name)).toList();
        found.forEach(function::know);
        return found;
    }

    /** Counts and, where it may be done at once, seals the rows of tables a migration just gave a seal. */
    public void adopt() {
        List<String> known = tables.stream().map(SealedTable::name).toList();
        tables = read();
        tables.stream().filter(table -> !known.contains(table.name())).forEach(this::adopt);
    }

    private void adopt(SealedTable table) {
        if (table.name().equals(COUNT)) {
            return;
        }
        long rows = session.number("SELECT count(*) FROM " + table.name());
        boolean later = table.sealed() && rows > SEALED_AT_ONCE && table.numbered();
        if (table.sealed() && !later) {
            session.run("UPDATE " + table.name() + " SET seal = " + table.seal(""));
        }
        long through = later ? session.number("SELECT max(" + table.ordered() + ") FROM " + table.name()) : 0;
        session.run(
                "INSERT INTO table_count (name, rows, unsealed_through) VALUES (?, ?, ?)", table.name(), rows, through);
        session.run("UPDATE table_count SET seal = " + count().seal("") + " WHERE name = ?", table.name());
    }

    private SealedTable count() {
        return tables.stream()
                .filter(table -> table.name().equals(COUNT))
                .findFirst()
                .orElseThrow();
    }

    /** From now on whatever this connection writes is sealed and counted. */
    public void guard() {
        session.script("PRAGMA temp_store = MEMORY");
        tables.stream().filter(table -> !table.name().equals(COUNT)).forEach(this::guard);
    }

    /** The same for one table alone. */
    public void guard(String name) {
        tables.stream().filter(table -> table.name().equals(name)).forEach(this::guard);
    }

    private void guard(SealedTable table) {
        String name = table.name();
        trigger(name + "_added", "INSERT ON " + name, sealing(table, table.seal("NEW.")) + counting(name, "+ 1"));
        trigger(name + "_gone", "DELETE ON " + name, counting(name, "- 1"));
        if (table.sealed()) {
            String kept = "CASE WHEN OLD.seal IS NULL OR OLD.seal = " + table.seal("OLD.") + " THEN "
                    + table.seal("NEW.") + " ELSE OLD.seal END";
            trigger(name + "_changed", "UPDATE OF " + table.columnsOf("") + " ON " + name, sealing(table, kept));
        }
    }

    private void trigger(String name, String when, String what) {
        session.script("CREATE TEMP TRIGGER " + name + "_sealed AFTER " + when + " BEGIN " + what + " END");
    }

    private static String sealing(SealedTable table, String seal) {
        return table.sealed()
                ? "UPDATE " + table.name() + " SET seal = " + seal + " WHERE " + table.keyIs("NEW.") + "; "
                : "";
    }

    /** A count that was made to fit is marked for good: kept, its seal would be right again after as many rows as were taken. */
    private String counting(String name, String change) {
        String now = "row_seal('table_count', name, rows " + change + ", unsealed_through)";
        return "UPDATE table_count SET rows = rows " + change + ", seal = CASE WHEN seal = " + count().seal("")
                + " THEN " + now + " ELSE x'00' END WHERE name = '" + name + "';";
    }

    /**
     * A row, or a number of rows, that is not as this program left it.
     *
     * @param row its key; nothing where the table has other rows than were counted
     */
    public record Fault(String table, Optional<String> row, long rows, long counted) {}

    /** The first table, and in it the first row, that another program wrote to. */
    public Optional<Fault> firstFault() {
        return changed(count()).or(() -> tables.stream()
                .flatMap(table -> changed(table).or(() -> missing(table)).stream())
                .findFirst());
    }

    private Optional<Fault> changed(SealedTable table) {
        if (!table.sealed()) {
            return Optional.empty();
        }
        long through = session.number("SELECT unsealed_through FROM table_count WHERE name = ?", table.name());
        String unsealed = table.numbered() ? "seal IS NULL AND " + table.ordered() + " > " + through : "seal IS NULL";
        return session.first(
                "SELECT " + table.named() + " FROM " + table.name() + " WHERE " + unsealed + " OR seal <> "
                        + table.seal("") + " ORDER BY " + table.ordered() + " LIMIT 1",
                row -> new Fault(table.name(), Optional.of(row.getString(1)), 0, 0));
    }

    private Optional<Fault> missing(SealedTable table) {
        if (table.name().equals(COUNT)) {
            return Optional.empty();
        }
        long rows = session.number("SELECT count(*) FROM " + table.name());
        long counted = session.first("SELECT rows FROM table_count WHERE name = ?", row -> row.getLong(1), table.name())
                .orElse(-1L);
        if (rows == counted) {
            return Optional.empty();
        }
        return Optional.of(new Fault(table.name(), Optional.empty(), rows, Math.max(0, counted)));
    }
}
