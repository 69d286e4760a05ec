package vn.tiepnhan.store.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A receipt with what became of it since.
 *
 * @param copies prints after the first
 * @param sync state of its newest line
 * @param number official số hồ sơ, null until the centre gave one
 */
public record Listed(
        Entry entry,
        Evidence printed,
        int copies,
        String sync,
        @Nullable String number,
        Entry.@Nullable Voided voided) {

    /** @param evidence best of all its print jobs, a name of the bridge's evidence grades */
    public record Evidence(String evidence, @Nullable String detail) {}
}
