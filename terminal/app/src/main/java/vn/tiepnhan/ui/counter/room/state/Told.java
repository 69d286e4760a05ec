package vn.tiepnhan.ui.counter.room.state;

import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;

/** What came of an act; {@code good} where it was done. */
public record Told(boolean good, Wording said) {
    public static Told done(String vi, String en) {
        return new Told(true, new Wording(vi, en));
    }

    public static Told not(Problem problem) {
        return new Told(false, problem.wording());
    }

    public static Told not(String vi, String en) {
        return new Told(false, new Wording(vi, en));
    }
}
