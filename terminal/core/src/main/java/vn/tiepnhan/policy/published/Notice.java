package vn.tiepnhan.policy.published;

import java.time.LocalDate;
import java.util.List;
import vn.tiepnhan.dossier.Wording;

/**
 * Something filers are to be told for some days.
 *
 * @param profiles whom it concerns, empty for all
 * @param offices whom it concerns, empty for all
 * @param source where it comes from, empty for what the issuer says himself
 */
public record Notice(
        String id, Span span, List<String> profiles, List<String> offices, Wording title, Wording text, String source) {
    public Notice {
        profiles = List.copyOf(profiles);
        offices = List.copyOf(offices);
    }

    /** Whether an office shows it on a day. */
    public boolean concerns(String profile, String office, LocalDate day) {
        return span.holds(day)
                && (profiles.isEmpty() || profiles.contains(profile))
                && (offices.isEmpty() || offices.contains(office));
    }
}
