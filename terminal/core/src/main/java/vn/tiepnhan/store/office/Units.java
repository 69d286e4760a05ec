package vn.tiepnhan.store.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.store.sql.RowDigest;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** The units an office looks after, as its list has them; what may name a person is sealed, see decision 0549. */
public final class Units {
    /** Begins a name that is sealed, with all else that is, in Base64. */
    private static final String SEALED = "~";

    private final Session session;
    private final Sealed sealed;

    public Units(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
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
                    stored(unit),
                    "",
                    unit.sort(),
                    unit.state().name(),
                    "",
                    unit.ivan(),
                    unit.office());
        }
    }

    public List<Unit> all() {
        return session.all("SELECT * FROM unit ORDER BY code", this::unit);
    }

    public Optional<Unit> find(String code) {
        return session.first("SELECT * FROM unit WHERE code = ?", this::unit, code);
    }

    /** Of the whole list, for the log: no row is changed by hand unnoticed. */
    public String digest() {
        return RowDigest.of(all());
    }

    /** A household's name and tax code are those of a person. */
    private record Names(String name, String mst, String collector) {}

    private String stored(Unit unit) {
        Names names = new Names(unit.name(), unit.mst(), unit.collector());
        return SEALED + Base64.getEncoder().encodeToString(sealed.seal(place(unit.code()), 0, names));
    }

    /**
     * Lists taken in by earlier releases stand in the clear until the next one. Beside a sealed name nothing stands; what
     * another program wrote there shows, and is not what the log knows.
     */
    private Names names(ResultSet row) throws SQLException {
        String name = row.getString("name");
        String mst = row.getString("mst");
        String collector = row.getString("collector");
        if (!name.startsWith(SEALED)) {
            return new Names(name, mst, collector);
        }
        byte[] bytes = Base64.getDecoder().decode(name.substring(SEALED.length()));
        Names names = sealed.open(place(row.getString("code")), 0, bytes, Names.class);
        return new Names(names.name(), names.mst() + mst, names.collector() + collector);
    }

    private static String place(String code) {
        return "unit." + code;
    }

    private Unit unit(ResultSet row) throws SQLException {
        Names names = names(row);
        return new Unit(
                row.getString("code"),
                names.name(),
                names.mst(),
                row.getString("sort"),
                State.valueOf(row.getString("state")),
                names.collector(),
                row.getString("ivan"),
                row.getString("office"));
    }
}
