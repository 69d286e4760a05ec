package vn.tiepnhan.profile.card;

/** What becomes of a staff login when the card is taken out. */
public enum Removal {
    END_SESSION,
    LOCK,
    IGNORE
}
