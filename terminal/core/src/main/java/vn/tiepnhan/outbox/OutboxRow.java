package vn.tiepnhan.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.wire.DossierLine.Blob;

/**
 * A row of the outbox with all that sending it needs.
 *
 * @param line the stored bytes, without a line end; sent as they are
 * @param digest SHA-256 of {@code line}, as stored with it
 */
public record OutboxRow(
        String terminal, long sequence, String id, int version, String digest, byte[] line, List<Blob> blobs) {
    public OutboxRow {
        blobs = List.copyOf(blobs);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutboxRow row && row.id.equals(id) && row.version == version;
    }

    @Override
    public int hashCode() {
        return id.hashCode() * 31 + version;
    }

    /** Names the row in a log; a line is personal data and is never printed. */
    @Override
    public String toString() {
        return id + "/" + version + " #" + sequence;
    }
}
