package vn.tiepnhan.store.sql;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Small named values of this terminal. */
public final class Settings {
    /** The three characters every receipt number of this terminal begins with. */
    public static final String TERMINAL = "terminal";

    private final Session session;
    /** What was read, also that there was nothing: every receipt asks for values that most terminals never have. */
    private final Map<String, Optional<String>> known = new HashMap<>();

    public Settings(Session session) {
        this.session = session;
    }

    public Optional<String> get(String name) {
        Optional<String> value = known.get(name);
        if (value == null) {
            value = session.first("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
            known.put(name, value);
        }
        return value;
    }

    /** Forgets what a rolled-back transaction, or another program, may have made untrue. */
    public void forget() {
        known.clear();
    }

    public void put(String name, String value) {
        session.run(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
        known.put(name, Optional.of(value));
    }
}
