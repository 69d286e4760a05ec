package vn.tiepnhan.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.store.sql.RowDigest;
import vn.tiepnhan.store.sql.Session;

/** The queue's tickets. Nothing in them names a person, so nothing of them is sealed. */
public final class Tickets {
    private final Session session;

    public Tickets(Session session) {
        this.session = session;
    }

    public long next() {
        return session.number("SELECT max(n) FROM ticket") + 1;
    }

    /** The last number given for a letter on a day, 0 for none. */
    public int highest(LocalDate day, String letter) {
        return (int)
                session.number("SELECT max(number) FROM ticket WHERE day = ? AND letter = ?", day.toString(), letter);
    }

    /** Writes a ticket, new or changed. */
    public void put(Ticket ticket) {
        session.run(
                """
                INSERT INTO ticket (n, day, letter, number, service, preferred, state, counter, calls, quality,
                  taken_at, called_at, served_from, ended_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (n) DO UPDATE SET service = excluded.service, state = excluded.state,
                  counter = excluded.counter, calls = excluded.calls, called_at = excluded.called_at,
                  served_from = excluded.served_from, ended_at = excluded.ended_at
                """,
                ticket.n(),
                ticket.day().toString(),
                ticket.letter(),
                ticket.number(),
                ticket.service().name(),
                ticket.preferred() ? 1 : 0,
                ticket.state().name(),
                ticket.counter(),
                ticket.calls(),
                ticket.quality(),
                ticket.takenAt().toString(),
                text(ticket.calledAt()),
                text(ticket.servedFrom()),
                text(ticket.endedAt()));
    }

    public Optional<Ticket> find(LocalDate day, String letter, int number) {
        return session.first(
                "SELECT * FROM ticket WHERE day = ? AND letter = ? AND number = ?",
                Tickets::ticket,
                day.toString(),
                letter,
                number);
    }

    /** All tickets taken on days from one to another, both inclusive, as they were taken. */
    public List<Ticket> between(LocalDate from, LocalDate to) {
        return session.all(
                "SELECT * FROM ticket WHERE day >= ? AND day <= ? ORDER BY n",
                Tickets::ticket,
                from.toString(),
                to.toString());
    }

    /** Every ticket by its number, as {@link #digest} has it. */
    public Map<String, String> said() {
        Map<String, String> said = new TreeMap<>();
        session.all("SELECT * FROM ticket", Tickets::ticket)
                .forEach(ticket -> said.put(String.valueOf(ticket.n()), digest(ticket)));
        return said;
    }

    /** Of all a row says, for the log: no column is changed by hand unnoticed. */
    public static String digest(Ticket ticket) {
        return RowDigest.of(ticket);
    }

    private static @Nullable String text(@Nullable LocalDateTime at) {
        return at == null ? null : at.toString();
    }

    private static Ticket ticket(ResultSet row) throws SQLException {
        return new Ticket(
                row.getLong("n"),
                LocalDate.parse(row.getString("day")),
                row.getString("letter"),
                row.getInt("number"),
                Service.valueOf(row.getString("service")),
                row.getInt("preferred") == 1,
                Ticket.State.valueOf(row.getString("state")),
                row.getString("counter"),
                row.getInt("calls"),
                row.getString("quality"),
                LocalDateTime.parse(row.getString("taken_at")),
                time(row.getString("called_at")),
                time(row.getString("served_from")),
                time(row.getString("ended_at")));
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        return text == null ? null : LocalDateTime.parse(text);
    }
}
