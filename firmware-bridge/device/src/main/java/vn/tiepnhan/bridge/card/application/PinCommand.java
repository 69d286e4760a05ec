package vn.tiepnhan.bridge.card.application;

import java.util.Arrays;
import vn.tiepnhan.bridge.api.PinState;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.card.apdu.CommandApdu;
import vn.tiepnhan.bridge.card.apdu.ResponseApdu;
import vn.tiepnhan.bridge.link.CardFault;

/**
 * VERIFY (ISO 7816-4): asking how the PIN stands, and presenting it once. Nothing here ever sends a PIN twice.
 *
 * @param reference which PIN of the card
 * @param stored length PINs are filled up to, 0 for none
 * @param filling with what
 */
public record PinCommand(int reference, int shortest, int longest, int stored, byte filling) {
    private static final int VERIFY = 0x20;
    private static final int BLOCKED_TOO = 0x6984;
    private static final int WRONG_UNTOLD = 0x6300;

    /** Asks without data: the card answers with the tries left, and takes none away. */
    public PinState state(CardTalk talk) throws CardFault {
        ResponseApdu answer = talk.send(CommandApdu.asking(VERIFY, 0, reference, 0));
        if (answer.countsTries()) {
            return PinWords.left(answer.tries());
        }
        if (answer.is(ResponseApdu.BLOCKED) || answer.is(BLOCKED_TOO)) {
            return PinWords.BLOCKED;
        }
        return answer.done() ? PinWords.ACCEPTED : PinWords.UNTOLD;
    }

    /**
     * Presents the PIN, unless it is blocked already or cannot be this card's by its length.
     *
     * @param pin wiped before this returns
     * @return {@link PinWords#ACCEPTED}, or why not
     */
    public PinState present(CardTalk talk, byte[] pin) throws CardFault {
        try {
            PinState before = state(talk);
            if (before.blocked()) {
                return before;
            }
            if (pin.length < shortest || pin.length > longest) {
                return PinWords.misshapen(before, shortest, longest);
            }
            return meaning(talk.sendSecret(CommandApdu.with(VERIFY, 0, reference, filled(pin), 0)));
        } finally {
            Arrays.fill(pin, (byte) 0);
        }
    }

    private byte[] filled(byte[] pin) {
        byte[] data = Arrays.copyOf(pin, Math.max(stored, pin.length));
        Arrays.fill(data, pin.length, data.length, filling);
        return data;
    }

    private static PinState meaning(ResponseApdu answer) throws CardFault {
        if (answer.done()) {
            return PinWords.ACCEPTED;
        }
        if (answer.countsTries()) {
            return PinWords.wrong(answer.tries());
        }
        if (answer.is(ResponseApdu.BLOCKED) || answer.is(BLOCKED_TOO)) {
            return PinWords.BLOCKED;
        }
        if (answer.is(WRONG_UNTOLD)) {
            return PinWords.WRONG_UNTOLD;
        }
        throw CardFault.refused("VERIFY", answer.sw());
    }
}
