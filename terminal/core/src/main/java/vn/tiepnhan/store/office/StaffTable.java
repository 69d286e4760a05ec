package vn.tiepnhan.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** Who works at this counter, and the signed lists that say so. Nobody is ever deleted. */
public final class StaffTable {
    private static final String DETAILS = "staff.details ";
    private static final String FILE = "staff_list.file";

    private final Session session;
    private final Vault vault;
    private final Sealed sealed;

    public StaffTable(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
        this.sealed = new Sealed(vault);
    }

    /**
     * @param id what they are called at the counter, lower case
     * @param list version of the signed list that names them, null for one who was added here
     */
    public record Row(String id, String role, boolean active, @Nullable Integer list, Details details) {}

    /**
     * Sealed under the device key.
     *
     * @param cards SHA-256 of their cards' certificates, lower-case hex
     */
    public record Details(String name, List<String> cards) {
        public Details {
            cards = List.copyOf(cards);
        }
    }

    /** @param file the signed file as it came */
    public record SignedList(int version, LocalDate issued, int offlineDays, long audit, byte[] file) {}

    public List<Row> all() {
        return session.all("SELECT id, role, active, list, details FROM staff ORDER BY id", this::row);
    }

    public Optional<Row> find(String id) {
        return session.first("SELECT id, role, active, list, details FROM staff WHERE id = ?", this::row, id);
    }

    /** Whether anybody is on the list at all; then whoever acts must be. */
    public boolean any() {
        return session.number("SELECT EXISTS (SELECT 1 FROM staff)") == 1;
    }

    /** Writes somebody down, or what is new about them. */
    public void put(Row row) {
        session.run(
                """
                INSERT INTO staff (id, role, active, list, details) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE
                SET role = excluded.role, active = excluded.active, list = excluded.list, details = excluded.details
                """,
                row.id(),
                row.role(),
                row.active() ? 1 : 0,
                row.list(),
                sealed.seal(DETAILS + row.id(), 0, row.details()));
    }

    /** Nobody works here any more, until {@link #put} says so again. */
    public void dismissAll() {
        session.run("UPDATE staff SET active = 0");
    }

    public Optional<SignedList> newestList() {
        return session.first(
                "SELECT * FROM staff_list ORDER BY version DESC LIMIT 1",
                row -> new SignedList(
                        row.getInt("version"),
                        LocalDate.parse(row.getString("issued")),
                        row.getInt("offline_days"),
                        row.getLong("audit"),
                        vault.open(FILE, row.getInt("version"), row.getBytes("file"))));
    }

    public void add(SignedList list) {
        session.run(
                "INSERT INTO staff_list (version, issued, offline_days, audit, file) VALUES (?, ?, ?, ?, ?)",
                list.version(),
                list.issued().toString(),
                list.offlineDays(),
                list.audit(),
                vault.seal(FILE, list.version(), list.file()));
    }

    private Row row(ResultSet row) throws SQLException {
        String id = row.getString("id");
        int list = row.getInt("list");
        Integer version = row.wasNull() ? null : list;
        return new Row(
                id,
                row.getString("role"),
                row.getInt("active") == 1,
                version,
                sealed.open(DETAILS + id, 0, row.getBytes("details"), Details.class));
    }
}
