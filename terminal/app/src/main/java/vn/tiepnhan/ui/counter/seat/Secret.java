package vn.tiepnhan.ui.counter.seat;

/** A place where something secret is typed; it is never part of a state. */
public enum Secret {
    PIN,
    /** The PIN somebody chooses for themselves. */
    OWN,
    OWN_AGAIN
}
