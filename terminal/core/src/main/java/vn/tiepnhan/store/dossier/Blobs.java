package vn.tiepnhan.store.dossier;

import java.util.List;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** Which sealed files belong to which receipt. */
public final class Blobs {
    private static final String SHA256 = "blob.sha256";

    private final Session session;
    private final Vault vault;

    public Blobs(Session session, Vault vault) {
        this.session = session;
        this.vault = vault;
    }

    /**
     * @param name file name in the folder, which tells nothing of the content
     * @param role page or evidence
     */
    public record Blob(String name, String sha256, long bytes, String mediaType, String role) {}

    public void add(long sequence, int n, Blob blob) {
        session.run(
                "INSERT INTO blob (sequence, n, name, bytes, media_type, role, sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
                sequence,
                n,
                blob.name(),
                blob.bytes(),
                blob.mediaType(),
                blob.role(),
                vault.sealText(SHA256, sequence, blob.sha256()));
    }

    public List<Blob> of(long sequence) {
        return session.all(
                "SELECT name, bytes, media_type, role, sha256 FROM blob WHERE sequence = ? ORDER BY n",
                row -> new Blob(
                        row.getString(1),
                        vault.openText(SHA256, sequence, row.getBytes(5)),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4)),
                sequence);
    }

    /** All file names any receipt, any problem, any draft that waits, or any copy for the centre refers to. */
    public List<String> names() {
        return session.all(
                """
                SELECT name FROM blob UNION SELECT name FROM draft_file UNION SELECT name FROM problem_file
                UNION SELECT name FROM centre_copy_file
                """,
                row -> row.getString(1));
    }
}
