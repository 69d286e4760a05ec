package vn.tiepnhan.ui.kiosk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.dossier.Wording;

/**
 * What is so whoever stands there.
 *
 * @param office as people call it, empty until the station is open
 * @param hours when it receives, null until the station is open
 * @param note what must be seen at all times (training), may be empty
 * @param notices what filers are told today, titles only, the newest first
 * @param guidance what a unit that does not file electronically yet is told by R9 on this day
 * @param providers names of the I-VANs of this day
 * @param begun what every receipt number of this house begins with, may be empty
 * @param forgotten whether the token of a visit that is over still stands in the reader
 * @param reads whether the scanner reads what is held under it
 * @param trouble why the station could not be opened, null while nothing is wrong
 */
public record Place(
        String office,
        @Nullable OpeningHours hours,
        String note,
        List<Wording> notices,
        List<Wording> guidance,
        List<String> providers,
        String begun,
        boolean forgotten,
        boolean reads,
        @Nullable Wording trouble) {
    /** Before the station is open. */
    public static final Place OPENING = new Place("", null, "", List.of(), List.of(), List.of(), "", false, true, null);

    public Place {
        notices = List.copyOf(notices);
        guidance = List.copyOf(guidance);
        providers = List.copyOf(providers);
    }

    /** Whether visitors can be served. */
    public boolean open() {
        return hours != null;
    }

    public Place forgotten(boolean left) {
        return new Place(office, hours, note, notices, guidance, providers, begun, left, reads, trouble);
    }

    public Place reads(boolean now) {
        return new Place(office, hours, note, notices, guidance, providers, begun, forgotten, now, trouble);
    }

    public Place broken(Wording why) {
        return new Place(office, hours, note, notices, guidance, providers, begun, forgotten, reads, why);
    }
}
