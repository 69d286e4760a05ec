package vn.tiepnhan.bridge.card.application;

import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.api.PinState;
import vn.tiepnhan.bridge.link.CardFault;

/** What can be done with a card once it is known how it is spoken to; bound to one conversation. One thread. */
public interface CardApplication {
    /** Everything that can be read without a PIN. */
    CardContents contents() throws CardFault;

    /** How the PIN stands; takes no try away. */
    PinState pinState() throws CardFault;

    /**
     * Verifies the PIN once and signs. A refused PIN is an answer and no fault; it is never sent again.
     *
     * @param pin wiped before this returns
     */
    ChallengeAnswer sign(CardChallenge challenge, byte[] pin) throws CardFault;
}
