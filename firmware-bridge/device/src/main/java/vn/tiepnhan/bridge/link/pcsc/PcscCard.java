package vn.tiepnhan.bridge.link.pcsc;

import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.smartcardio.Card;
import javax.smartcardio.CardException;
import javax.smartcardio.CardTerminal;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.link.CardLink;

/** A powered card. On the thread that connected it. */
final class PcscCard implements CardLink {
    /** Some cards answer more than they were asked for; no card may answer more than this. */
    private static final int LONGEST = 65538;

    /** pcscd looks every 400 ms whether a card is there. */
    private static final int SEEN_WITHIN_MILLIS = 600;

    /** No whole answer is shorter. */
    private static final int STATUS_WORD = 2;

    private final CardTerminal terminal;
    private final Card card;
    private final ByteBuffer answer = ByteBuffer.allocate(LONGEST);

    private PcscCard(CardTerminal terminal, Card card) {
        this.terminal = terminal;
        this.card = card;
    }

    /** @param exclusive no other program comes between until {@link #close} */
    static PcscCard connect(CardTerminal terminal, boolean exclusive) throws CardException {
        Card card = terminal.connect("*");
        if (exclusive) {
            card.beginExclusive();
        }
        return new PcscCard(terminal, card);
    }

    @Override
    public byte[] atr() {
        return card.getATR().getBytes();
    }

    @Override
    public byte[] transmit(byte[] command) throws CardFault {
        if (Thread.currentThread().isInterrupted()) {
            throw new CardFault(Kind.STUCK, null); // given up already: nothing more is sent
        }
        answer.clear();
        try {
            card.getBasicChannel().transmit(ByteBuffer.wrap(command), answer);
            if (answer.position() < STATUS_WORD && gone()) {
                throw new CardFault(Kind.REMOVED, null); // some readers answer for a card that was pulled: with nothing
            }
            return Arrays.copyOf(answer.array(), answer.position());
        } catch (CardException failed) {
            if (PcscFaults.word(failed).equals(PcscFaults.NOT_TRANSACTED) && gone()) {
                throw new CardFault(Kind.REMOVED, failed);
            }
            throw PcscFaults.of(failed);
        } catch (BufferOverflowException endless) {
            throw CardFault.garbled("quá dài", "too long an answer");
        } catch (IllegalStateException closed) {
            throw new CardFault(Kind.REMOVED, closed);
        }
    }

    private boolean gone() {
        try {
            return terminal.waitForCardAbsent(SEEN_WITHIN_MILLIS);
        } catch (CardException alsoGone) {
            return true;
        }
    }

    /** @param reset forgets a PIN that was presented */
    void close(boolean reset) {
        try {
            card.disconnect(reset);
        } catch (CardException | IllegalStateException gone) {
            // A card that is gone needs no goodbye.
            return;
        }
    }
}
