package vn.tiepnhan.handover;

import java.util.List;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.store.dossier.HandOvers.Card;

/**
 * How a collection stands.
 *
 * @param decision what the rules say of it as a whole
 * @param cards every card that matters, and what became of it
 * @param missing what still keeps the result back, in words; empty where it may go
 * @param notes what was scanned and does not fit, to be told calmly
 */
public record Examined(Decision decision, List<Card> cards, List<Wording> missing, List<Problem> notes) {
    public Examined {
        cards = List.copyOf(cards);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
    }

    /** Whether the result may be handed over now. */
    public boolean free() {
        return missing.isEmpty();
    }
}
