package vn.tiepnhan.store.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.sql.Session;
import vn.tiepnhan.store.vault.Vault;

/** The columns of a receipt that reports group by, made of what is sealed beside them; see decision 0543. */
final class ReceiptMarks {
    private final Vault vault;

    ReceiptMarks(Vault vault) {
        this.vault = vault;
    }

    byte[] officer(Entry.Details details) {
        return vault.mark("receipt.officer", details.officer());
    }

    byte[] software(Entry.Details details) {
        return vault.mark("receipt.software", Objects.requireNonNullElse(details.software(), ""));
    }

    byte[] unitName(Entry.Details details) {
        return vault.mark("receipt.unit_name", details.unitName());
    }

    private record Row(
            @Nullable String incident, byte @Nullable [] officer, byte @Nullable [] software, byte @Nullable [] name) {}

    /** The columns that are not of what is sealed beside them; none in a receipt of before there were marks. */
    List<String> wrong(Session session, long sequence, Entry.Details details) {
        Optional<Row> found = session.first(
                "SELECT incident, officer_mark, software_mark, unit_name_mark FROM receipt WHERE sequence = ?",
                row -> new Row(row.getString(1), row.getBytes(2), row.getBytes(3), row.getBytes(4)),
                sequence);
        List<String> wrong = new ArrayList<>();
        found.ifPresent(row -> {
            add(wrong, "incident", row.incident() != null && !row.incident().equals(details.incident()));
            add(wrong, "officer_mark", row.officer() != null && !Arrays.equals(row.officer(), officer(details)));
            add(wrong, "software_mark", row.software() != null && !Arrays.equals(row.software(), software(details)));
            add(wrong, "unit_name_mark", row.name() != null && !Arrays.equals(row.name(), unitName(details)));
        });
        return wrong;
    }

    private static void add(List<String> wrong, String column, boolean differs) {
        if (differs) {
            wrong.add(column);
        }
    }
}
