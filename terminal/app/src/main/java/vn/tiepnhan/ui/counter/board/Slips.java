package vn.tiepnhan.ui.counter.board;

import java.util.List;
import vn.tiepnhan.reception.Received;

/** What becomes of something that was just stored; from any thread. */
public interface Slips {
    /** What lies in front was stored: shows its slip there and prints it. */
    void inFront(Received.Recorded recorded);

    /** Something else was stored: prints its slip, and leaves what lies in front alone. */
    void behind(Received.Recorded recorded);

    /** Prints a receipt's newest slip, and leaves what lies in front alone. */
    void again(String receipt);

    /** Prints one slip for all of these, and ends the visit once something of it may be out. */
    void together(List<String> receipts);
}
