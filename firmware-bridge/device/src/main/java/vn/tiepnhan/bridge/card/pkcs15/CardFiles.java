package vn.tiepnhan.bridge.card.pkcs15;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import vn.tiepnhan.bridge.card.apdu.CardTalk;
import vn.tiepnhan.bridge.card.apdu.CommandApdu;
import vn.tiepnhan.bridge.card.apdu.ResponseApdu;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;
import vn.tiepnhan.bridge.link.CardFault;

/** The file system of a card: selecting in the ways cards understand it, and reading what was selected. One thread. */
final class CardFiles {
    static final int LARGEST = 64 * 1024;

    private static final int SELECT = 0xA4;
    private static final int READ_BINARY = 0xB0;
    private static final int READ_RECORD = 0xB2;
    private static final int BY_ID = 0x00;
    private static final int BY_NAME = 0x04;
    private static final int BY_PATH = 0x08;
    private static final int WRONG_LENGTH = 0x6700;
    private static final int FARTHEST_OFFSET = 0x7FFF;
    private static final int MOST_RECORDS = 32;
    private static final byte[] MASTER = {0x3F, 0x00};

    private final CardTalk talk;
    private int want;

    /** What cards want in P2: file control information, none, or only the parameters; what works comes first. */
    private final List<Integer> informations = new ArrayList<>(List.of(0x00, 0x0C, 0x04));

    CardFiles(CardTalk talk) {
        this.talk = talk;
        this.want = talk.extended() ? 0x400 : 0x100;
    }

    boolean selectName(byte[] name) throws CardFault {
        return select(BY_NAME, name).done();
    }

    /** Selects the file at a path from the master file, in one step where the card can, else file by file. */
    ResponseApdu selectPath(byte[] files) throws CardFault {
        if (files.length > 2) {
            ResponseApdu direct = select(BY_PATH, Arrays.copyOfRange(files, 2, files.length));
            if (direct.done()) {
                return direct;
            }
        }
        ResponseApdu answer = select(BY_ID, MASTER);
        for (int at = 2; at < files.length && answer.done(); at += 2) {
            answer = select(BY_ID, Arrays.copyOfRange(files, at, at + 2));
        }
        return answer;
    }

    /** Selects file by file from where the card is now. */
    ResponseApdu selectBelow(byte[] files) throws CardFault {
        ResponseApdu answer = new ResponseApdu(new byte[0], ResponseApdu.NOT_FOUND);
        for (int at = 0; at < files.length; at += 2) {
            answer = select(BY_ID, Arrays.copyOfRange(files, at, at + 2));
            if (!answer.done()) {
                return answer;
            }
        }
        return answer;
    }

    private ResponseApdu select(int how, byte[] what) throws CardFault {
        ResponseApdu answer = new ResponseApdu(new byte[0], ResponseApdu.NOT_FOUND);
        for (int information : List.copyOf(informations)) {
            int expected = information == 0x0C ? 0 : CommandApdu.ANY;
            answer = talk.send(CommandApdu.with(SELECT, how, information, what, expected));
            if (answer.is(WRONG_LENGTH) && expected > 0) {
                answer = talk.send(CommandApdu.with(SELECT, how, information, what, 0));
            }
            if (answer.done()) {
                informations.remove((Integer) information);
                informations.add(0, information);
                return answer;
            }
            if (answer.is(ResponseApdu.NOT_FOUND)) {
                return answer;
            }
        }
        return answer;
    }

    /** The whole selected file, or the part of it that a path names. */
    byte[] read(ResponseApdu selected, CardPath path) throws CardFault {
        int from = path.offset();
        OptionalInt size = path.length() >= 0 ? OptionalInt.of(from + path.length()) : size(selected.data());
        int end = Math.min(size.orElse(LARGEST), LARGEST);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        while (from + out.size() < end && from + out.size() <= FARTHEST_OFFSET) {
            int offset = from + out.size();
            ResponseApdu piece = readPiece(offset, end - offset);
            boolean readable = piece.done() || piece.is(ResponseApdu.END_OF_FILE);
            if (!readable && out.size() == 0) {
                throw CardFault.refused("READ BINARY", piece.sw());
            }
            if (!readable || piece.data().length == 0) {
                break;
            }
            out.writeBytes(piece.data());
            if (piece.is(ResponseApdu.END_OF_FILE)) {
                break;
            }
        }
        byte[] all = out.toByteArray();
        return all.length > end - from ? Arrays.copyOf(all, end - from) : all;
    }

    /** Cards and readers differ in the longest piece: the wish shrinks until one is answered. */
    private ResponseApdu readPiece(int offset, int left) throws CardFault {
        while (true) {
            ResponseApdu piece =
                    talk.send(CommandApdu.asking(READ_BINARY, offset >> 8, offset & 0xFF, Math.min(want, left)));
            if (!piece.is(WRONG_LENGTH) || want <= 0x10) {
                return piece;
            }
            want = want > 0x100 ? 0x100 : want / 2;
        }
    }

    /** The records of the selected file, one after the other. */
    byte[] readRecords() throws CardFault {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int number = 1; number <= MOST_RECORDS; number++) {
            ResponseApdu record = talk.send(CommandApdu.asking(READ_RECORD, number, 0x04, 0x100));
            if (!record.done() && !record.is(ResponseApdu.END_OF_FILE)) {
                break;
            }
            out.writeBytes(record.data());
        }
        return out.toByteArray();
    }

    /** File control information says the size in tag 80, or 81 with what the card adds; some say neither. */
    private static OptionalInt size(byte[] information) {
        try {
            if (information.length == 0) {
                return OptionalInt.empty();
            }
            Tlv template = Tlv.first(information);
            for (int tag : new int[] {0x80, 0x81}) {
                byte[] size = template.child(tag).map(Tlv::value).orElse(new byte[0]);
                int value = size.length == 2 ? ((size[0] & 0xFF) << 8) | (size[1] & 0xFF) : 0;
                if (value > 0) {
                    return OptionalInt.of(value);
                }
            }
            return OptionalInt.empty();
        } catch (MalformedTlv proprietary) {
            return OptionalInt.empty();
        }
    }
}
