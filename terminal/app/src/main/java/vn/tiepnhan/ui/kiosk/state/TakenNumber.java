package vn.tiepnhan.ui.kiosk.state;

import vn.tiepnhan.queue.ticket.Service;

/**
 * The number a visitor took; it is stored before it is shown.
 *
 * @param shown for example A012
 * @param ahead how many are called before
 */
public record TakenNumber(String shown, Service service, int ahead, Paper paper) {
    /** What became of its ticket. */
    public enum Paper {
        PRINTING,
        PRINTED,
        /** Nothing came out, or nobody knows whether it did: the number on the screen counts. */
        NONE
    }

    public TakenNumber with(Paper how) {
        return new TakenNumber(shown, service, ahead, how);
    }
}
