package vn.tiepnhan.ui.counter.seat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.spool.Spool;

/**
 * Several dossiers of one person that share one slip.
 *
 * @param going whether what is received now waits for that slip
 * @param presenter whose visit it is, as recorded with the first dossier; may be empty
 * @param receipts that wait, in the order they were received
 */
public record Visit(boolean going, String presenter, List<String> receipts) {
    public static final Visit NONE = new Visit(false, "", List.of());

    /** Begun, and nothing received yet. */
    public static final Visit BEGUN = new Visit(true, "", List.of());

    public Visit {
        receipts = List.copyOf(receipts);
    }

    /** Whether a dossier that this person hands in goes on the joint slip: it names one person. */
    public boolean takes(String who) {
        return going && receipts.size() < Spool.TOGETHER && (receipts.isEmpty() || presenter.equals(who));
    }

    public boolean holds(String receipt) {
        return receipts.contains(receipt);
    }

    /** The one received last, or null. */
    public @Nullable String last() {
        return receipts.isEmpty() ? null : receipts.get(receipts.size() - 1);
    }

    public Visit with(String receipt, String who) {
        List<String> more = new ArrayList<>(receipts);
        more.add(receipt);
        return new Visit(true, who, more);
    }

    public Visit without(String receipt) {
        return holds(receipt)
                ? new Visit(
                        going,
                        presenter,
                        receipts.stream().filter(one -> !one.equals(receipt)).toList())
                : this;
    }
}
