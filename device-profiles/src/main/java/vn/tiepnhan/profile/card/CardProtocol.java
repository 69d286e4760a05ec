package vn.tiepnhan.profile.card;

/** What a reader speaks with a card. */
public enum CardProtocol {
    T0,
    T1,
    /** ISO 14443-4, near field. */
    TCL
}
