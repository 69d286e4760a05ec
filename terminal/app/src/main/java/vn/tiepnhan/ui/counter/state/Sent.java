package vn.tiepnhan.ui.counter.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.presend.Difference;
import vn.tiepnhan.presend.PreSentMatch;

/**
 * How the paper in front compares with what the unit sent before printing (R2), where this counter sees what was sent.
 *
 * @param match null where it was not compared: then the officer says
 * @param trouble why what was sent could not be read, or null
 */
public record Sent(@Nullable PreSentMatch match, @Nullable Wording trouble) {
    /** This counter does not see what units send, or there is no barcode to compare. */
    public static final Sent NOTHING = new Sent(null, null);

    public static Sent of(PreSentMatch match) {
        return new Sent(match, null);
    }

    public static Sent unread(Wording why) {
        return new Sent(null, why);
    }

    /** Field by field; empty where all is equal or nothing was compared. */
    public List<Difference> differences() {
        return match == null ? List.of() : match.differences();
    }
}
