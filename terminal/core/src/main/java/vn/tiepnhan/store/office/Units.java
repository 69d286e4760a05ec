package vn.tiepnhan.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.sql.RowDigest;
import vn.tiepnhan.store.sql.Session;

/** The units an office looks after, as its list has them. */
public final class Units {
    private final Session session;

    public Units(Session session) {
        this.session = session;
    }

    /** How a unit stands with electronic filing. */
    public enum State {
        REGISTERED,
        CHANGED,
        STOPPED,
        UNREGISTERED;

        public Wording wording() {
            return switch (this) {
                case REGISTERED -> new Wording("đã đăng ký", "registered");
                case CHANGED -> new Wording("đã đăng ký, có thay đổi", "registered, and changed since");
                case STOPPED -> new Wording("đã ngừng", "stopped");
                case UNREGISTERED -> new Wording("chưa đăng ký", "not registered");
            };
        }

        /** Whether it files electronically today. */
        public boolean electronic() {
            return this == REGISTERED || this == CHANGED;
        }
    }

    /**
     * A unit.
     *
     * @param sort of unit, for example enterprise or administrative
     * @param collector officer in charge of the unit's contributions (viên chức chuyên quản thu)
     * @param ivan id of the provider through which it files electronically, empty where none is known
     * @param office code of the office that looks after it, empty where the list does not say
     */
    public record Unit(
            String code,
            String name,
            String mst,
            String sort,
            State state,
            String collector,
            String ivan,
            String office) {}

    /** Puts a new list in the place of the old. */
    public void replace(List<Unit> units) {
        session.run("DELETE FROM unit");
        for (Unit unit : units) {
            session.run(
                    "INSERT INTO unit (code, name, mst, sort, state, collector, ivan, office) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    unit.code(),
                    unit.name(),
                    unit.mst(),
                    unit.sort(),
                    unit.state().name(),
                    unit.collector(),
                    unit.ivan(),
                    unit.office());
        }
    }

    public List<Unit> all() {
        return session.all("SELECT * FROM unit ORDER BY code", Units::unit);
    }

    public Optional<Unit> find(String code) {
        return session.first("SELECT * FROM unit WHERE code = ?", Units::unit, code);
    }

    /** Of the whole list, for the log: no row is changed by hand unnoticed. */
    public String digest() {
        return RowDigest.of(all());
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                row.getString("mst"),
                row.getString("sort"),
                State.valueOf(row.getString("state")),
                row.getString("collector"),
                row.getString("ivan"),
                row.getString("office"));
    }
}
