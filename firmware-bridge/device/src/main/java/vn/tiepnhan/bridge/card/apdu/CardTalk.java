package vn.tiepnhan.bridge.card.apdu;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.Arrays;
import vn.tiepnhan.bridge.link.CardFault;
import vn.tiepnhan.bridge.link.CardFault.Kind;
import vn.tiepnhan.bridge.link.CardLink;

/**
 * A conversation with one card: long commands are chained or sent extended, answers in pieces (61xx) are put together, a
 * wrong expected length (6Cxx) is corrected. All of it within bounds of count, size and time: a card that never comes to
 * an end is ENDLESS, one that takes too long over everything STUCK. One thread.
 */
public final class CardTalk {
    private static final int MOST_BYTES = 128 * 1024;
    private static final int MOST_PIECES = 1 + MOST_BYTES / 256;
    private static final int MOST_EMPTY_PIECES = 8;
    private static final int MOST_CORRECTIONS = 2;
    private static final int GET_RESPONSE = 0xC0;
    private static final int WRONG_LENGTH = 0x6700;

    private final CardLink link;
    private boolean extended;
    private final long end;

    /**
     * @param extended whether the card promises to take extended APDUs; where it or the reader then does not, short ones
     *     are sent from there on
     * @param patience for the whole conversation, not for each answer
     */
    public CardTalk(CardLink link, boolean extended, Duration patience) {
        this.link = link;
        this.extended = extended;
        this.end = System.nanoTime() + patience.toNanos();
    }

    public byte[] atr() {
        return link.atr();
    }

    /** Whether one answer may be longer than 256 bytes. */
    public boolean extended() {
        return extended;
    }

    /** Sends a command and returns the whole answer with the last status word. */
    public ResponseApdu send(CommandApdu command) throws CardFault {
        return collect(command.cla(), first(command));
    }

    /** The same, and forgets the command's bytes as far as they are ours. For PINs. */
    public ResponseApdu sendSecret(CommandApdu command) throws CardFault {
        try {
            return send(command);
        } finally {
            command.wipe();
        }
    }

    private ResponseApdu first(CommandApdu command) throws CardFault {
        if (extended && (!command.fitsShort() || command.le() > 0x100)) {
            try {
                ResponseApdu answer = corrected(command);
                if (!answer.is(WRONG_LENGTH)) {
                    return answer;
                }
                extended = false;
            } catch (CardFault fault) {
                if (fault.kind() != Kind.MUTE && fault.kind() != Kind.READER_FAILED) {
                    throw fault;
                }
                extended = false;
            }
        }
        if (command.fitsShort()) {
            return corrected(command);
        }
        int at = 0;
        while (true) {
            CommandApdu piece = command.piece(at);
            at += piece.data().length;
            ResponseApdu answer = at == command.data().length ? corrected(piece) : once(piece);
            piece.wipe();
            if (at == command.data().length || !answer.done()) {
                return answer;
            }
        }
    }

    /** 6Cxx with nothing in it means: ask for xx bytes instead. A card that keeps changing its mind is not believed. */
    private ResponseApdu corrected(CommandApdu command) throws CardFault {
        CommandApdu asked = command;
        for (int i = 0; i <= MOST_CORRECTIONS; i++) {
            ResponseApdu answer = once(asked);
            if (answer.sw() >> 8 != 0x6C || answer.data().length > 0) {
                return answer;
            }
            int right = answer.sw() & 0xFF;
            asked = asked.expecting(right == 0 ? 0x100 : right);
        }
        throw new CardFault(Kind.ENDLESS, null);
    }

    private ResponseApdu collect(int cla, ResponseApdu first) throws CardFault {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ResponseApdu answer = first;
        int empty = 0;
        for (int i = 0; i < MOST_PIECES; i++) {
            whole.writeBytes(answer.data());
            empty = answer.data().length == 0 ? empty + 1 : 0;
            if (answer.sw() >> 8 != 0x61) {
                return new ResponseApdu(whole.toByteArray(), answer.sw());
            }
            if (empty > MOST_EMPTY_PIECES || whole.size() > MOST_BYTES) {
                break;
            }
            int more = answer.sw() & 0xFF;
            answer = corrected(new CommandApdu(cla, GET_RESPONSE, 0, 0, new byte[0], more == 0 ? 0x100 : more));
        }
        throw new CardFault(Kind.ENDLESS, null);
    }

    private ResponseApdu once(CommandApdu command) throws CardFault {
        if (System.nanoTime() - end > 0) {
            throw new CardFault(Kind.STUCK, null);
        }
        boolean wide = extended && (command.data().length > 0xFF || command.le() > 0x100);
        byte[] bytes = wide ? command.encodedExtended() : command.encodedShort();
        byte[] answer = link.transmit(bytes);
        Arrays.fill(bytes, (byte) 0);
        if (answer.length < 2) {
            throw CardFault.garbled(answer.length + " byte", answer.length + " bytes of answer");
        }
        int at = answer.length - 2;
        return new ResponseApdu(Arrays.copyOf(answer, at), ((answer[at] & 0xFF) << 8) | (answer[at + 1] & 0xFF));
    }
}
