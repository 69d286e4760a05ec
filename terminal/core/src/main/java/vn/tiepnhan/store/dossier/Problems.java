package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.store.sql.RowDigest;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** What units have trouble with, in the order it was told. Rows are never changed, except by an erasure. */
public final class Problems {
    private static final String DETAILS = "problem.details";
    private static final String PICTURE = "problem_file.sha256";

    private final Session session;
    private final Vault vault;
    private final Sealed sealed;

    public Problems(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
        this.sealed = new Sealed(vault);
    }

    /**
     * One report.
     *
     * @param likeness the same for reports of the same trouble: digest of software and symptom, simplified
     */
    public record Row(
            long n,
            LocalDateTime at,
            String unit,
            String software,
            String version,
            String likeness,
            long audit,
            Details details) {
        /** The same row, told of in an entry of the log. */
        public Row toldIn(long entry) {
            return new Row(n, at, unit, software, version, likeness, entry, details);
        }

        /** Of all that stands in the clear, for the log: no column is changed by hand unnoticed. */
        public String digest() {
            return RowDigest.of(at, unit, software, version, likeness);
        }
    }

    /** Sealed under the device key. */
    public record Details(String symptom, String officer, String contact) {}

    public long next() {
        return session.number("SELECT max(n) FROM problem") + 1;
    }

    public void add(Row row) {
        session.run(
                """
                INSERT INTO problem (n, at, unit, software, version, likeness, audit, details)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                row.n(),
                row.at().toString(),
                row.unit(),
                row.software(),
                row.version(),
                row.likeness(),
                row.audit(),
                sealed.seal(DETAILS, row.n(), row.details()));
    }

    /** Names a sealed file as a picture of a problem. */
    public void attach(long problem, int n, Blobs.Blob picture) {
        session.run(
                "INSERT INTO problem_file (problem, n, name, bytes, media_type, sha256) VALUES (?, ?, ?, ?, ?, ?)",
                problem,
                n,
                picture.name(),
                picture.bytes(),
                picture.mediaType(),
                vault.sealText(PICTURE, problem, picture.sha256()));
    }

    /** Pictures of a problem. */
    public List<Blobs.Blob> pictures(long problem) {
        return session.all(
                "SELECT name, bytes, media_type, sha256 FROM problem_file WHERE problem = ? ORDER BY n",
                row -> new Blobs.Blob(
                        row.getString(1),
                        vault.openText(PICTURE, problem, row.getBytes(4)),
                        row.getLong(2),
                        row.getString(3),
                        "PICTURE"),
                problem);
    }

    /** Forgets the pictures of a problem; the files go with the next sweep. */
    public void detach(long problem) {
        session.run("DELETE FROM problem_file WHERE problem = ?", problem);
    }

    /** Puts what is left after an erasure in the place of what was there. */
    public void erase(long n, Details left) {
        session.run("UPDATE problem SET details = ? WHERE n = ?", sealed.seal(DETAILS, n, left), n);
    }

    /** All of them, oldest first. */
    public List<Row> all() {
        return between(LocalDateTime.of(1, 1, 1, 0, 0), LocalDateTime.of(9999, 12, 31, 0, 0));
    }

    /** What a unit told, oldest first. */
    public List<Row> ofUnit(String unit) {
        return session.all("SELECT * FROM problem WHERE unit = ? ORDER BY n", this::row, unit);
    }

    /** How often the same was told. */
    public long count(String likeness) {
        return session.number("SELECT count(*) FROM problem WHERE likeness = ?", likeness);
    }

    public Optional<Row> find(long n) {
        return session.first("SELECT * FROM problem WHERE n = ?", this::row, n);
    }

    /** From a moment (inclusive) to another (exclusive), oldest first. */
    public List<Row> between(LocalDateTime from, LocalDateTime to) {
        return session.all(
                "SELECT * FROM problem WHERE at >= ? AND at < ? ORDER BY n", this::row, from.toString(), to.toString());
    }

    private Row row(ResultSet row) throws SQLException {
        long n = row.getLong("n");
        return new Row(
                n,
                LocalDateTime.parse(row.getString("at")),
                row.getString("unit"),
                row.getString("software"),
                row.getString("version"),
                row.getString("likeness"),
                row.getLong("audit"),
                sealed.open(DETAILS, n, row.getBytes("details"), Details.class));
    }
}
