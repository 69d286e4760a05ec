package vn.tiepnhan.bridge.card;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.CardChallenge;
import vn.tiepnhan.bridge.api.CardInside;
import vn.tiepnhan.bridge.api.ChallengeAnswer;
import vn.tiepnhan.bridge.api.DeviceAct;
import vn.tiepnhan.bridge.api.PinState;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.card.application.CardApplication;
import vn.tiepnhan.bridge.link.CardFault;

/** The acts of the API that are done with cards, each once: nothing here tries again. */
abstract class CardActs {
    /** Something that may fail as cards do. */
    interface Work<T> {
        T done() throws CardFault;
    }

    /** Which reader is meant; refuses where none or several could be. */
    abstract String reader(@Nullable String asked);

    abstract CardInside read(String reader) throws CardFault;

    abstract <T> T use(String reader, boolean alone, CardReading.Use<T> use) throws CardFault;

    /** @return the act's answer, or null where it is none of ours */
    final @Nullable Object answer(DeviceAct<?> act) {
        if (act instanceof DeviceAct.ReadCard wish) {
            return told(() -> read(reader(wish.reader())));
        }
        if (act instanceof DeviceAct.AskPin wish) {
            PinState state = told(() -> use(reader(wish.reader()), false, CardApplication::pinState));
            return state;
        }
        return act instanceof DeviceAct.SignChallenge wish ? signed(wish) : null;
    }

    private ChallengeAnswer signed(DeviceAct.SignChallenge wish) {
        byte[] pin = bytes(wish.pin());
        try {
            CardChallenge challenge = challenge(wish);
            return told(() -> use(reader(wish.reader()), true, application -> application.sign(challenge, pin)));
        } finally {
            Arrays.fill(pin, (byte) 0);
            Arrays.fill(wish.pin(), '\0');
        }
    }

    private static CardChallenge challenge(DeviceAct.SignChallenge wish) {
        try {
            return new CardChallenge(wish.purpose(), wish.challenge());
        } catch (IllegalArgumentException length) {
            throw CardCauses.badChallenge();
        }
    }

    /** PINs are ASCII; not by way of a String, which could not be wiped. */
    private static byte[] bytes(char[] pin) {
        byte[] copy = new byte[pin.length];
        for (int i = 0; i < pin.length; i++) {
            copy[i] = (byte) pin[i];
        }
        return copy;
    }

    private static <T> T told(Work<T> work) {
        try {
            return work.done();
        } catch (CardFault fault) {
            throw new BridgeException(fault.reason(), fault);
        }
    }
}
