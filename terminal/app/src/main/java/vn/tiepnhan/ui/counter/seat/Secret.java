package vn.tiepnhan.ui.counter.seat;

/** A place where something secret is typed; it is never part of a state. */
public enum Secret {
    PIN,
    /** The PIN somebody chooses for themselves. */
    OWN,
    OWN_AGAIN,
    /** The PIN that somebody is given, as they type it themselves. */
    GIVEN,
    GIVEN_AGAIN
}
