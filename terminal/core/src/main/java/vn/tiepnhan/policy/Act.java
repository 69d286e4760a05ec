package vn.tiepnhan.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;

/**
 * A legal document; number and date are null where the source has none ("chưa có số, ngày").
 *
 * @param supersedes the acts it stands in place of from its date on; what those superseded in turn is not said again
 */
public record Act(
        String id,
        @Nullable String number,
        @Nullable LocalDate date,
        String issuer,
        String title,
        List<Act> supersedes) {
    public Act {
        supersedes = List.copyOf(supersedes);
    }

    /** How people cite it: number and date, else its title. */
    public Wording cited() {
        String name = number == null ? title : number;
        return date == null
                ? new Wording(name, name)
                : new Wording(name + " ngày " + VietnameseDates.of(date), name + " of " + VietnameseDates.of(date));
    }
}
