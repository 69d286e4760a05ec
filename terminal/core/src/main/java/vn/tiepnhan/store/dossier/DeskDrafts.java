package vn.tiepnhan.store.dossier;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** What lies on the counter, or was put aside there, and is not received yet; gone once it is. */
public final class DeskDrafts {
    private static final String CONTENT = "desk_draft.content";

    private final Session session;
    private final Sealed sealed;

    public DeskDrafts(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
    }

    /** @param at when it was begun */
    public record Kept(String id, LocalDateTime at, Content content) {}

    /**
     * Sealed.
     *
     * @param symbols as they were read, so that they can be put together again
     * @param words what was typed and chosen, by the window's own names
     * @param pages files the symbols were read from
     * @param evidence files that show an incident
     * @param aside whether the officer put it aside for somebody else
     */
    public record Content(
            List<Symbol> symbols, Map<String, String> words, List<String> pages, List<String> evidence, boolean aside) {
        public Content {
            symbols = List.copyOf(symbols);
            words = Map.copyOf(words);
            pages = List.copyOf(pages);
            evidence = List.copyOf(evidence);
        }
    }

    /** Keeps it, or its newer state. */
    public void keep(Kept draft) {
        session.run(
                """
                INSERT INTO desk_draft (id, at, content) VALUES (?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET content = excluded.content
                """,
                draft.id(),
                draft.at().toString(),
                sealed.seal(CONTENT + draft.id(), 0, draft.content()));
    }

    public void forget(String id) {
        session.run("DELETE FROM desk_draft WHERE id = ?", id);
    }

    /** Oldest first. */
    public List<Kept> all() {
        return session.all(
                "SELECT id, at, content FROM desk_draft ORDER BY at, id",
                row -> new Kept(
                        row.getString(1),
                        LocalDateTime.parse(row.getString(2)),
                        sealed.open(CONTENT + row.getString(1), 0, row.getBytes(3), Content.class)));
    }
}
