package vn.tiepnhan.clock;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.tiepnhan.store.Tables;

/**
 * What a terminal knows of the time besides its clock.
 *
 * @param newest a time that is past, whatever the clock says
 * @param vouched both clocks as they stood when the centre's signed word fitted them
 */
public record Known(Optional<LocalDateTime> newest, Optional<Reading> vouched) {
    public static final Known NOTHING = new Known(Optional.empty(), Optional.empty());

    public static Known of(Tables tables) {
        return new Known(NewestTime.of(tables), CentreTime.vouched(tables));
    }

    /** Whether the centre vouches for the clock as it stands: it was not set since, nor the machine started anew. */
    public boolean vouches(Reading now) {
        return vouched.filter(then -> then.goesOnTo(now)).isPresent();
    }
}
