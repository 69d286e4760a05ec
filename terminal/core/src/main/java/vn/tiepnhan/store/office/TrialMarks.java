package vn.tiepnhan.store.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.store.sql.Session;

/**
 * Which entries of the log tell of a unit's trial password (S0-10), by unit. Who and when stands in the log alone, sealed and
 * chained; this only finds it. Rows of the settings: there are few, and none is ever looked for by anything but its unit.
 */
public final class TrialMarks {
    private static final String NAME = "trial-password.";
    /** Sorts behind every name that begins so. */
    private static final String END = "trial-password/";

    private final Session session;

    public TrialMarks(Session session) {
        this.session = session;
    }

    /** Of one unit, oldest first. */
    public List<Long> of(String unit) {
        return session.first("SELECT value FROM setting WHERE name = ?", row -> row.getString(1), NAME + unit)
                .map(TrialMarks::entries)
                .orElse(List.of());
    }

    /** Of all units, oldest first. */
    public List<Long> all() {
        List<Long> all = new ArrayList<>();
        said().values().forEach(entries -> all.addAll(entries(entries)));
        all.sort(null);
        return all;
    }

    /** Of each unit the numbers of its entries, as the log must tell them. */
    public Map<String, String> said() {
        Map<String, String> said = new HashMap<>();
        session.all(
                        "SELECT name, value FROM setting WHERE name >= ? AND name < ?",
                        row -> Map.entry(row.getString(1).substring(NAME.length()), row.getString(2)),
                        NAME,
                        END)
                .forEach(one -> said.put(one.getKey(), one.getValue()));
        return said;
    }

    public void add(String unit, long entry) {
        session.run(
                """
                INSERT INTO setting (name, value) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET value = value || ' ' || excluded.value
                """,
                NAME + unit,
                String.valueOf(entry));
    }

    private static List<Long> entries(String value) {
        return Arrays.stream(value.split(" ", -1)).map(Long::valueOf).toList();
    }
}
