package vn.tiepnhan.ui.counter.seat;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Wording;

/**
 * Who sits at the counter.
 *
 * @param name of whoever is on duty, or was before it was locked; empty where nobody logged in yet
 * @param login what is being typed to get in; never a PIN
 */
public record Duty(Access access, String name, Login login) {
    /** No list of staff is kept: the counter works in the name it was started with. */
    public static final Duty FREE = new Duty(Access.FREE, "", Login.BLANK);

    /** Whether anybody may work here now. */
    public enum Access {
        FREE,
        /** Nobody logged in since the window was opened. */
        CLOSED,
        ON_DUTY,
        /** Somebody is away; what lies on the counter is covered. */
        LOCKED
    }

    /** Why the counter was locked. */
    public enum Why {
        NONE,
        KEY,
        CARD_OUT,
        IDLE,
        /** The twelve hours of a turn are over. */
        TURN_OVER
    }

    /** Whether a staff card may be put in somewhere, and whether one is. */
    public enum Card {
        NO_READER,
        OUT,
        IN
    }

    /**
     * @param id login as typed
     * @param card with one in the reader and no login typed, the PIN of the card is asked for
     * @param own whether a PIN of their own must be chosen
     * @param tries goes up with every answer, so that the fields of the PIN are emptied
     * @param busy whether the PIN is being checked
     * @param said why not, or null
     */
    public record Login(String id, Card card, boolean own, int tries, boolean busy, @Nullable Wording said, Why why) {
        public static final Login BLANK = new Login("", Card.NO_READER, false, 0, false, null, Why.NONE);

        public Login id(String typed) {
            return new Login(typed, card, false, tries, busy, said, why);
        }

        public Login card(Card there) {
            return new Login(id, there, own, tries, busy, said, why);
        }

        public Login checking() {
            return new Login(id, card, own, tries, true, null, why);
        }

        public Login refused(Wording sentence, boolean asksForOwn) {
            return new Login(id, card, asksForOwn, tries + 1, false, sentence, why);
        }
    }

    /** Whether the counter is covered. */
    public boolean shut() {
        return access == Access.CLOSED || access == Access.LOCKED;
    }

    public Duty login(Login changed) {
        return new Duty(access, name, changed);
    }

    /** They are in; the fields are empty for whoever comes next. */
    public Duty in(String who, String id) {
        return new Duty(Access.ON_DUTY, who, new Login(id, login.card, false, login.tries + 1, false, null, Why.NONE));
    }

    public Duty locked(Why why) {
        return new Duty(Access.LOCKED, name, new Login(login.id, login.card, false, login.tries + 1, false, null, why));
    }
}
