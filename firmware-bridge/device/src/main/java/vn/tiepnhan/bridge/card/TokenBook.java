package vn.tiepnhan.bridge.card;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.card.atr.Atr;

/** What is known of a card by its answer to reset alone. */
interface TokenBook {
    /**
     * @param profile id of its token profile
     * @param library PKCS#11 library it is spoken to through, null for a card whose commands are known
     * @param extended whether it takes extended APDUs
     */
    record Token(String profile, @Nullable Path library, boolean extended) {}

    Token of(Atr atr);

    /** Nothing is known: what a card can is found by asking it. */
    static TokenBook empty() {
        return atr -> new Token("unknown", null, false);
    }
}
