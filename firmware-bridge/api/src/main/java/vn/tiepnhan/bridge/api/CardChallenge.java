package vn.tiepnhan.bridge.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What a card is asked to sign to prove who holds it. The signed bytes begin with words of our own, so that no signature
 * made here fits a document, a tax return or another system's login, and one purpose's signature does not fit another.
 *
 * @param challenge random bytes of the asker, {@value #SHORTEST} to {@value #LONGEST}
 */
public record CardChallenge(Purpose purpose, byte[] challenge) {
    public static final int SHORTEST = 16;
    public static final int LONGEST = 64;

    private static final String DOMAIN = "vn.tiepnhan card challenge 1";

    /** What the signature is for. */
    public enum Purpose {
        /** A staff member begins work at this counter. */
        STAFF_LOGIN,
        /** A supervisor approves an exception. */
        APPROVAL
    }

    public CardChallenge {
        if (challenge.length < SHORTEST || challenge.length > LONGEST) {
            throw new IllegalArgumentException("a challenge has 16 to 64 bytes, this one " + challenge.length);
        }
        challenge = challenge.clone();
    }

    /** The bytes that are signed: domain, purpose, challenge, each with its length in two bytes before it. */
    public byte[] message() {
        byte[] domain = DOMAIN.getBytes(StandardCharsets.US_ASCII);
        byte[] word = purpose.name().getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(6 + domain.length + word.length + challenge.length);
        for (byte[] part : new byte[][] {domain, word, challenge}) {
            out.putShort((short) part.length).put(part);
        }
        return out.array();
    }
}
