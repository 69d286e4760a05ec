package vn.tiepnhan.profile.card;

/** How a card meets the reader. */
public enum CardSide {
    CONTACT,
    CONTACTLESS
}
