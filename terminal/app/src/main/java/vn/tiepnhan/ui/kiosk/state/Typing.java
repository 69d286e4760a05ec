package vn.tiepnhan.ui.kiosk.state;

import vn.tiepnhan.reception.ReceiptNumber;

/** What was typed to look a dossier up: the receipt number first, then the look-up code. */
public record Typing(String receipt, String lookup) {
    public static final Typing NOTHING = new Typing("", "");

    /** Characters of a receipt number, and of a look-up code. */
    public static final int RECEIPT = 12;

    public static final int LOOKUP = 8;

    /** Every character that a receipt number (the last five only at its end) or a look-up code can have. */
    public static final String CHARACTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";

    /** With one more character where there is room. */
    public Typing with(char character) {
        if (receipt.length() < RECEIPT) {
            return new Typing(receipt + character, lookup);
        }
        return lookup.length() < LOOKUP ? new Typing(receipt, lookup + character) : this;
    }

    /** Nothing but what numbers begin with here. */
    public static Typing begun(String begun) {
        return new Typing(begun, "");
    }

    /** Without the last character; what nobody typed goes as a whole. */
    public Typing erased(String begun) {
        if (!lookup.isEmpty()) {
            return new Typing(receipt, lookup.substring(0, lookup.length() - 1));
        }
        if (receipt.equals(begun)) {
            return NOTHING;
        }
        return receipt.isEmpty() ? this : new Typing(receipt.substring(0, receipt.length() - 1), "");
    }

    /** Whether it can be looked up. */
    public boolean whole() {
        return receipt.length() == RECEIPT && lookup.length() == LOOKUP;
    }

    /** Whether all of the number stands there, and its last character does not fit the others: one was mistyped. */
    public boolean mistyped() {
        return receipt.length() == RECEIPT && ReceiptNumber.parse(receipt).isEmpty();
    }

    /** Whether a character can stand at the place that is typed next. */
    public boolean takes(char character) {
        boolean checkOnly = "*~$=U".indexOf(character) >= 0;
        if (receipt.length() >= 3 && receipt.length() < RECEIPT - 1) {
            return Character.isDigit(character);
        }
        if (receipt.length() == RECEIPT - 1) {
            return true;
        }
        return !checkOnly && !whole() && !mistyped();
    }
}
