package vn.tiepnhan.store.dossier;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Sealed;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** Drafts that wait for a supervisor; they hold no receipt number. */
public final class Drafts {
    private static final String CONTENT = "draft.content";

    private final Session session;
    private final Sealed sealed;

    public Drafts(Session session, Vault vault) {
        this.session = session;
        this.sealed = new Sealed(vault);
    }

    /** @param id UUIDv7 */
    public record Kept(String id, LocalDateTime at, String unit, String procedure, String bodyCrc, Content content) {}

    /**
     * Sealed.
     *
     * @param whole all of the draft as JSON, so that it can be received as it lay on the counter; null in older drafts
     */
    public record Content(
            String unitName,
            String presenter,
            String officer,
            String incident,
            String description,
            boolean commitment,
            String bodyText,
            @Nullable String whole) {}

    /**
     * Keeps a draft; an earlier one of the same dossier is replaced.
     *
     * @param files names of the sealed files that belong to it
     */
    public void keep(Kept draft, Collection<String> files) {
        forget(draft.unit(), draft.procedure(), draft.bodyCrc());
        session.run(
                "INSERT INTO draft (id, at, unit, procedure, body_crc, content) VALUES (?, ?, ?, ?, ?, ?)",
                draft.id(),
                draft.at().toString(),
                draft.unit(),
                draft.procedure(),
                draft.bodyCrc(),
                sealed.seal(CONTENT + draft.id(), 0, draft.content()));
        for (String name : new TreeSet<>(files)) {
            session.run("INSERT INTO draft_file (draft, name) VALUES (?, ?)", draft.id(), name);
        }
    }

    /** @param id all of it, or as much of its end as tells it from the others */
    public List<Kept> find(String id) {
        return all().stream().filter(draft -> draft.id().endsWith(id)).toList();
    }

    /** Drops the draft of a dossier, once it was received or refused. */
    public void forget(String unit, String procedure, String bodyCrc) {
        session.run("DELETE FROM draft WHERE unit = ? AND procedure = ? AND body_crc = ?", unit, procedure, bodyCrc);
    }

    public List<Kept> all() {
        return session.all(
                "SELECT id, at, unit, procedure, body_crc, content FROM draft ORDER BY id",
                row -> new Kept(
                        row.getString(1),
                        LocalDateTime.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        sealed.open(CONTENT + row.getString(1), 0, row.getBytes(6), Content.class)));
    }
}
