package vn.tiepnhan.store.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.SealedText;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** Receipts, in the order they were given. Rows are never deleted, so no number is ever given twice. */
public final class Receipts {
    /** Column of {@link Entry.Details}, as it is authenticated. */
    public static final String DETAILS = "receipt.details";

    static final String VOIDED = "receipt.voided";

    /** Terminal and year, the part of a number that counters restart after. */
    private static final int BEGINNING = 5;

    private final Session session;
    private final Sealed sealed;
    private final ReceiptMarks marks;
    private final TaxCodes taxCodes;
    /** The highest number of the beginning last given, while nobody else can have given one. */
    private @Nullable String highest;

    public Receipts(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
        this.marks = new ReceiptMarks(vault);
        this.taxCodes = new TaxCodes(vault);
    }

    /** The highest receipt number that begins so, for example {@code ZK415}. */
    public Optional<String> highest(String beginning) {
        String known = highest;
        if (known != null && known.startsWith(beginning)) {
            return Optional.of(known);
        }
        return session.first(
                """
                SELECT receipt FROM receipt WHERE receipt >= ? AND receipt < ? ORDER BY receipt DESC LIMIT 1
                """,
                row -> row.getString(1),
                beginning + "0",
                beginning + ":");
    }

    public void insert(Entry entry) {
        Entry.Ruling ruling = entry.ruling();
        Entry.Identity identity = entry.identity();
        Entry.@Nullable Link link = entry.link();
        session.run(
                """
                INSERT INTO receipt (sequence, id, receipt, at, quality, stated,
                  office, profile, profile_version, outcome, rule, received, special,
                  kind, procedure, unit, mst, period, batch, print, body_crc,
                  relation, earlier, due, audit, details,
                  incident, officer_mark, software_mark, unit_name_mark)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                entry.sequence(),
                entry.id(),
                entry.receipt(),
                entry.moment().at().toString(),
                entry.moment().quality(),
                entry.moment().stated() ? 1 : 0,
                ruling.office(),
                ruling.profile(),
                ruling.profileVersion(),
                ruling.outcome(),
                ruling.rule(),
                ruling.received() ? 1 : 0,
                ruling.special() ? 1 : 0,
                identity.kind(),
                identity.procedure(),
                identity.unit(),
                taxCodes.stored(entry.sequence(), identity.mst()),
                identity.period(),
                identity.batch(),
                identity.print(),
                identity.bodyCrc(),
                link == null ? null : link.relation().name(),
                link == null ? null : link.sequence(),
                entry.due() == null ? null : entry.due().toString(),
                entry.audit(),
                sealed.seal(DETAILS, entry.sequence(), entry.details()),
                entry.details().incident(),
                marks.officer(entry.details()),
                marks.software(entry.details()),
                marks.unitName(entry.details()));
        highest = higher(highest, entry.receipt());
    }

    private static String higher(@Nullable String known, String given) {
        boolean sameBeginning = known != null && known.regionMatches(0, given, 0, BEGINNING);
        return known != null && sameBeginning && known.compareTo(given) > 0 ? known : given;
    }

    /** Forgets what a rolled-back transaction, or another program, may have made untrue. */
    public void forget() {
        highest = null;
    }

    /** Voids a receipt; false when it was voided before. */
    public boolean cancel(long sequence, LocalDateTime at, long audit, long line, Entry.Voided voided) {
        return session.run(
                        """
                        UPDATE receipt SET voided_at = ?, voided_audit = ?, voided_line = ?, voided = ?
                        WHERE sequence = ? AND voided_at IS NULL
                        """,
                        at.toString(),
                        audit,
                        line,
                        sealed.seal(VOIDED, sequence, voided),
                        sequence)
                == 1;
    }

    /** Puts corrected facts in the place of those that stood there; what stood there stays in the line before. */
    public void correct(long sequence, String unit, String mst, Entry.Details details) {
        session.run(
                "UPDATE receipt SET unit = ?, mst = ?, details = ?, unit_name_mark = ? WHERE sequence = ?",
                unit,
                taxCodes.stored(sequence, mst),
                sealed.seal(DETAILS, sequence, details),
                marks.unitName(details),
                sequence);
    }

    /** Columns reports group by that are not what is sealed beside them. */
    public List<String> wrongMarks(Entry entry) {
        return marks.wrong(session, entry.sequence(), entry.details());
    }

    public Optional<Listed> find(String receipt) {
        return session.first(LISTED + " WHERE r.receipt = ?", this::listed, receipt);
    }

    public Optional<Listed> find(long sequence) {
        return session.first(LISTED + " WHERE r.sequence = ?", this::listed, sequence);
    }

    /** Receipts from a moment (inclusive) to another (exclusive), newest first. */
    public List<Listed> between(LocalDateTime from, LocalDateTime to) {
        return session.all(
                LISTED + " WHERE r.at >= ? AND r.at < ? ORDER BY r.at DESC, r.sequence DESC",
                this::listed,
                from.toString(),
                to.toString());
    }

    /** All receipts, newest first. */
    public List<Listed> all() {
        return session.all(LISTED + " ORDER BY r.sequence DESC", this::listed);
    }

    /** Receipts of a unit, newest first. */
    public List<Listed> ofUnit(String unit) {
        return session.all(LISTED + " WHERE r.unit = ? ORDER BY r.sequence DESC", this::listed, unit);
    }

    /** Receipts after a sequence, by rising sequence. */
    public List<Listed> after(long sequence, int limit) {
        return session.all(LISTED + " WHERE r.sequence > ? ORDER BY r.sequence LIMIT ?", this::listed, sequence, limit);
    }

    /**
     * Earlier receipts of the very same dossier, not voided, newest first. Asked of every dossier and nearly always empty, so
     * it only finds rows; what they say is read where there are any.
     */
    public List<Listed> same(Entry.Identity identity) {
        List<Long> found = session.all(
                """
                SELECT sequence FROM receipt
                WHERE unit = ? AND procedure = ? AND period = ? AND batch = ? AND body_crc = ?
                  AND voided_at IS NULL ORDER BY sequence DESC
                """,
                row -> row.getLong(1),
                identity.unit(),
                identity.procedure(),
                identity.period(),
                identity.batch(),
                identity.bodyCrc());
        return found.stream().flatMap(sequence -> find(sequence).stream()).toList();
    }

    /** The newest first issue (kind A) a supplement or replacement belongs to, the same batch before any other. */
    public Optional<Long> original(Entry.Identity identity) {
        return session.first(
                """
                SELECT sequence FROM receipt
                WHERE unit = ? AND procedure = ? AND period = ? AND kind = 'A' AND received = 1 AND voided_at IS NULL
                ORDER BY batch = ? DESC, sequence DESC LIMIT 1
                """,
                row -> row.getLong(1),
                identity.unit(),
                identity.procedure(),
                identity.period(),
                identity.batch());
    }

    /** How many special cases a unit had, voided ones left out. */
    public int countSpecials(String unit) {
        return (int) session.number(
                "SELECT count(*) FROM receipt WHERE unit = ? AND special = 1 AND voided_at IS NULL", unit);
    }

    /** Special cases a unit had, newest first, voided ones left out. */
    public List<Listed> specials(String unit) {
        return session.all(
                LISTED + " WHERE r.unit = ? AND r.special = 1 AND r.voided_at IS NULL ORDER BY r.sequence DESC",
                this::listed,
                unit);
    }

    /** Receipts of the unit with this tax code, however it is punctuated, newest first. */
    public List<Listed> ofTaxCode(String taxCode) {
        return session.all(
                LISTED + " WHERE replace(r.mst, '-', '') = replace(?, '-', '') OR substr(r.mst, 1, ?) = ?"
                        + " ORDER BY r.sequence DESC",
                this::listed,
                taxCode,
                SealedText.BEGINNING,
                taxCodes.beginning(taxCode));
    }

    /**
     * Time of the newest receipt, of the last thousand, that the machine's own clock gave.
     *
     * @param after only receipts with a higher sequence
     */
    public Optional<LocalDateTime> lastMachineTime(long after) {
        return session.first(
                """
                SELECT at FROM receipt
                WHERE sequence > max(?, (SELECT max(sequence) FROM receipt) - 1000) AND stated = 0
                  AND quality <> 'FLOOR'
                ORDER BY sequence DESC LIMIT 1
                """,
                row -> LocalDateTime.parse(row.getString(1)),
                after);
    }

    /** 0 where there is none. */
    public long lastSequence() {
        return session.number("SELECT max(sequence) FROM receipt");
    }

    private static final String LISTED =
            """
            SELECT r.*, newest.state AS sync, coalesce(newest.number, first.number) AS central,
              (SELECT group_concat(evidence) FROM print_job
               WHERE id BETWEEN r.sequence * 1000 AND r.sequence * 1000 + 999) AS evidences,
              (SELECT detail FROM print_job
               WHERE id BETWEEN r.sequence * 1000 AND r.sequence * 1000 + 999 ORDER BY id DESC LIMIT 1) AS print_detail,
              (SELECT max(copy) FROM print_job
               WHERE id BETWEEN r.sequence * 1000 AND r.sequence * 1000 + 999) AS copies
            FROM receipt r
              JOIN line first ON first.sequence = r.sequence
              JOIN line newest ON newest.sequence =
                coalesce(r.voided_line, (SELECT max(line) FROM correction WHERE receipt = r.sequence), r.sequence)
            """;

    private Listed listed(ResultSet row) throws SQLException {
        Entry entry = entry(row);
        return new Listed(
                entry,
                new Listed.Evidence(PrintJobs.best(row.getString("evidences")), row.getString("print_detail")),
                row.getInt("copies"),
                row.getString("sync"),
                row.getString("central"),
                voided(row, entry.sequence()));
    }

    private Listed.@Nullable Voided voided(ResultSet row, long sequence) throws SQLException {
        byte @Nullable [] said = row.getBytes("voided");
        if (said == null) {
            return null;
        }
        Entry.Voided voided = sealed.open(VOIDED, sequence, said, Entry.Voided.class);
        return new Listed.Voided(LocalDateTime.parse(row.getString("voided_at")), voided.officer(), voided.reason());
    }

    private Entry entry(ResultSet row) throws SQLException {
        long sequence = row.getLong("sequence");
        String relation = row.getString("relation");
        String due = row.getString("due");
        return new Entry(
                sequence,
                row.getString("id"),
                row.getString("receipt"),
                new Entry.Moment(
                        LocalDateTime.parse(row.getString("at")), row.getString("quality"), row.getInt("stated") == 1),
                new Entry.Ruling(
                        row.getString("office"),
                        row.getString("profile"),
                        row.getString("profile_version"),
                        row.getString("outcome"),
                        row.getString("rule"),
                        row.getInt("received") == 1,
                        row.getInt("special") == 1),
                identity(sequence, row),
                relation == null ? null : new Entry.Link(Entry.Relation.valueOf(relation), row.getLong("earlier")),
                due == null ? null : LocalDateTime.parse(due),
                row.getLong("audit"),
                sealed.open(DETAILS, sequence, row.getBytes("details"), Entry.Details.class));
    }

    private Entry.Identity identity(long sequence, ResultSet row) throws SQLException {
        return new Entry.Identity(
                row.getString("kind"),
                row.getString("procedure"),
                row.getString("unit"),
                taxCodes.read(sequence, row.getString("mst")),
                row.getString("period"),
                row.getInt("batch"),
                row.getInt("print"),
                row.getString("body_crc"));
    }
}
