package vn.tiepnhan.store.dossier;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A receipt with what became of it since.
 *
 * @param copies prints after the first
 * @param sync state of its newest line
 * @param number official số hồ sơ, null until the centre gave one
 */
public record Listed(
        Entry entry, Evidence printed, int copies, String sync, @Nullable String number, @Nullable Voided voided) {

    /** @param evidence best of all its print jobs, a name of the bridge's evidence grades */
    public record Evidence(String evidence, @Nullable String detail) {}

    /** When a receipt was voided, by whom and why. */
    public record Voided(LocalDateTime at, String officer, String reason) {}
}
