package vn.tiepnhan.bridge.card.pkcs15;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;

/**
 * Where data is on a card (ISO 7816-15 Path).
 *
 * @param files two bytes a step; from the master file when it begins with 3F00, else from the application
 * @param offset first byte of the data in the file
 * @param length bytes of data, -1 for the whole file
 */
record CardPath(byte[] files, int offset, int length) {
    private static final int OCTETS = 0x04;
    private static final int INDEX = 0x02;
    private static final int LENGTH = 0x80;
    private static final int SEQUENCE = 0x30;
    private static final int LONGEST = 16;

    /** Reads the SEQUENCE of a Path. */
    static CardPath of(Tlv path) throws MalformedTlv {
        List<Tlv> parts = path.children();
        byte[] files = Tlv.find(parts, OCTETS)
                .orElseThrow(() -> new MalformedTlv("đường dẫn không có tệp", "path without files"))
                .value();
        return new CardPath(checked(files), number(Tlv.find(parts, INDEX), 0), number(Tlv.find(parts, LENGTH), -1));
    }

    static CardPath of(byte[] files) throws MalformedTlv {
        return new CardPath(checked(files), 0, -1);
    }

    private static byte[] checked(byte[] files) throws MalformedTlv {
        if (files.length < 2 || files.length > LONGEST || files.length % 2 != 0) {
            throw new MalformedTlv("đường dẫn dài " + files.length + " byte", "path of " + files.length + " bytes");
        }
        return files;
    }

    private static int number(Optional<Tlv> object, int otherwise) throws MalformedTlv {
        if (object.isEmpty()) {
            return otherwise;
        }
        byte[] digits = object.get().value();
        if (digits.length == 0 || digits.length > 3 || digits[0] < 0) {
            throw new MalformedTlv("số dài " + digits.length + " byte", "number of " + digits.length + " bytes");
        }
        int value = 0;
        for (byte digit : digits) {
            value = (value << 8) | (digit & 0xFF);
        }
        return value;
    }

    boolean fromMaster() {
        return files.length >= 2 && files[0] == 0x3F && files[1] == 0;
    }

    /** The same place as a path from the master file, given where the application is. */
    CardPath under(byte[] application) {
        if (fromMaster() || application.length == 0) {
            return this;
        }
        byte[] whole = Arrays.copyOf(application, application.length + files.length);
        System.arraycopy(files, 0, whole, application.length, files.length);
        return new CardPath(whole, offset, length);
    }

    /** One path of a SEQUENCE that may be a path itself or hold one. */
    static Optional<CardPath> in(Tlv object) throws MalformedTlv {
        return object.tag() == SEQUENCE && object.child(OCTETS).isPresent()
                ? Optional.of(of(object))
                : Optional.empty();
    }
}
