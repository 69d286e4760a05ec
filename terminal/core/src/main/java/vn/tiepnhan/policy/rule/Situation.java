package vn.tiepnhan.policy.rule;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Facts.Signature;
import vn.tiepnhan.policy.Procedure;

/**
 * Facts, and what a profile makes of them: all that a {@link Condition} may look at.
 *
 * @param procedure the catalogue row, null where the profile knows none
 */
record Situation(Facts facts, @Nullable Procedure procedure, CardDuty onDecrease) {
    /** What a reported event of a worker means for the worker's card (profile data). */
    enum CardDuty {
        COLLECT,
        OFFICER_DECIDES,
        NOT_ASKED,
        NONE
    }

    /** How it stands with cards on the day of hand-over. */
    enum Cards {
        /** A valid card is to be collected. */
        DUE,
        /** A card is to be collected if it is still valid, which nobody has said. */
        DUE_IF_VALID,
        OFFICER_DECIDES,
        /** The event asks for no card although it is a decrease. */
        NOT_ASKED,
        NOTHING
    }

    /** Valid-to on the day of hand-over still counts as valid. */
    Cards cards() {
        boolean expired = facts.cardValidTo() != null
                && facts.cardValidTo().isBefore(facts.at().toLocalDate());
        return switch (onDecrease) {
            case NOT_ASKED -> Cards.NOT_ASKED;
            case NONE -> Cards.NOTHING;
            case OFFICER_DECIDES -> expired || facts.cardsCollected() ? Cards.NOTHING : Cards.OFFICER_DECIDES;
            case COLLECT -> {
                if (expired || facts.cardsCollected()) {
                    yield Cards.NOTHING;
                }
                yield facts.cardValidTo() == null ? Cards.DUE_IF_VALID : Cards.DUE;
            }
        };
    }

    /** The signature said, else the one the channel stands for. */
    Signature signature() {
        return facts.signature() != null ? facts.signature() : Policy.signatureOf(facts.channel());
    }
}
