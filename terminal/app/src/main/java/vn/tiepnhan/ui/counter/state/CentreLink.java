package vn.tiepnhan.ui.counter.state;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * How this terminal stands with the centre.
 *
 * @param said the trouble in a sentence, null while there is none
 */
public record CentreLink(Standing standing, @Nullable Wording said) {
    /** No centre was named; dossiers wait in this terminal. */
    public static final CentreLink NONE = new CentreLink(Standing.NONE, null);

    public static final CentreLink TRYING = new CentreLink(Standing.TRYING, null);
    public static final CentreLink REACHED = new CentreLink(Standing.REACHED, null);

    public enum Standing {
        NONE,
        /** The first pass has not ended yet. */
        TRYING,
        REACHED,
        /** Not reachable or busy; it is tried again by itself. */
        OFFLINE,
        /** A person must look: token, key or settings are not as the centre wants them. */
        REFUSED
    }

    public static CentreLink offline(Wording said) {
        return new CentreLink(Standing.OFFLINE, said);
    }

    public static CentreLink refused(Wording said) {
        return new CentreLink(Standing.REFUSED, said);
    }
}
