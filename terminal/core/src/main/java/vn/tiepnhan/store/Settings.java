package vn.tiepnhan.store;

import java.util.Optional;

/** Small named values of this terminal. */
public final class Settings {
    private final Session session;

    Settings(Session session) {
        this.session = session;
    }

    public Optional<String> get(String name) {
        return session.first("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), name);
    }

    public void put(String name, String value) {
        session.run(
                "INSERT INTO setting (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                name,
                value);
    }
}
