package vn.tiepnhan.ui.kiosk.state;

/**
 * Everything the kiosk shows. Immutable.
 *
 * @param secondsLeft until the visit ends by itself, or -1 while nobody needs to be told
 */
public record KioskState(Place place, Visit visit, int secondsLeft) {
    /** No countdown is on. */
    public static final int NOT_COUNTING = -1;

    public static KioskState opening(String language) {
        return new KioskState(Place.OPENING, Visit.none(language), NOT_COUNTING);
    }

    public KioskState place(Place now) {
        return new KioskState(now, visit, secondsLeft);
    }

    public KioskState visit(Visit now) {
        return new KioskState(place, now, secondsLeft);
    }

    public KioskState counting(int seconds) {
        return new KioskState(place, visit, seconds);
    }

    public boolean counting() {
        return secondsLeft != NOT_COUNTING;
    }
}
