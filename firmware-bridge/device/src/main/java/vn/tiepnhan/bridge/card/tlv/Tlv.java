package vn.tiepnhan.bridge.card.tlv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One data object: BER with definite lengths, which includes DER.
 *
 * @param tag all tag bytes as one number ({@code 0x5FC105}), at most three of them
 */
public record Tlv(int tag, byte[] value) {
    private static final int MOST_TAG_BYTES = 3;
    private static final int MOST_LENGTH_BYTES = 3;

    /**
     * All objects of these bytes, one after the other. Filling of 00 or FF between and after them is passed over, as ISO
     * 7816-4 allows.
     *
     * @throws MalformedTlv when an object is cut off or has a length nobody can hold
     */
    public static List<Tlv> all(byte[] bytes) throws MalformedTlv {
        List<Tlv> found = new ArrayList<>();
        int at = afterFilling(bytes, 0);
        while (at < bytes.length) {
            Head head = Head.read(bytes, at);
            if (head.end() > bytes.length) {
                throw new MalformedTlv(
                        "bị cụt: mục ở vị trí " + at + " cần " + head.end() + " byte mà chỉ có " + bytes.length,
                        "cut off: object at " + at + " needs " + head.end() + " bytes of " + bytes.length);
            }
            found.add(new Tlv(head.tag(), Arrays.copyOfRange(bytes, head.value(), (int) head.end())));
            at = afterFilling(bytes, (int) head.end());
        }
        return List.copyOf(found);
    }

    /** The first object of these bytes; what follows it is not looked at. */
    public static Tlv first(byte[] bytes) throws MalformedTlv {
        Head head = Head.read(bytes, 0);
        if (head.end() > bytes.length) {
            throw new MalformedTlv(
                    "bị cụt: cần " + head.end() + " byte mà chỉ có " + bytes.length,
                    "cut off: " + head.end() + " bytes wanted, " + bytes.length + " there");
        }
        return new Tlv(head.tag(), Arrays.copyOfRange(bytes, head.value(), (int) head.end()));
    }

    /** How many bytes the first object takes with its tag and length, of which perhaps only the beginning is here. */
    public static long wholeLength(byte[] beginning) throws MalformedTlv {
        return Head.read(beginning, 0).end();
    }

    /** The objects inside this one. */
    public List<Tlv> children() throws MalformedTlv {
        return all(value);
    }

    /** The first object with that tag inside this one. */
    public Optional<Tlv> child(int wanted) throws MalformedTlv {
        return find(children(), wanted);
    }

    /** The first of these objects with that tag. */
    public static Optional<Tlv> find(List<Tlv> among, int wanted) {
        return among.stream().filter(one -> one.tag == wanted).findFirst();
    }

    /** Tag, length and value. */
    public byte[] encoded() {
        return TlvWriter.object(tag, value);
    }

    private static int afterFilling(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && (bytes[at] == 0 || bytes[at] == (byte) 0xFF)) {
            at++;
        }
        return at;
    }

    /** Where the value begins and where the object ends. */
    private record Head(int tag, int value, long end) {
        static Head read(byte[] bytes, int start) throws MalformedTlv {
            int at = start;
            int tag = octet(bytes, at++);
            if ((tag & 0x1F) == 0x1F) {
                int next;
                do {
                    if (at - start == MOST_TAG_BYTES) {
                        throw new MalformedTlv(
                                "thẻ mục dài hơn " + MOST_TAG_BYTES + " byte ở vị trí " + start,
                                "tag of more than " + MOST_TAG_BYTES + " bytes at " + start);
                    }
                    next = octet(bytes, at++);
                    tag = (tag << 8) | next;
                } while ((next & 0x80) != 0);
            }
            long length = octet(bytes, at++);
            if (length >= 0x80) {
                int count = (int) length & 0x7F;
                if (count == 0 || count > MOST_LENGTH_BYTES) {
                    throw new MalformedTlv(
                            "độ dài ghi bằng " + count + " byte ở vị trí " + start,
                            "length of " + count + " bytes at " + start);
                }
                length = 0;
                for (int i = 0; i < count; i++) {
                    length = (length << 8) | octet(bytes, at++);
                }
            }
            return new Head(tag, at, at + length);
        }

        private static int octet(byte[] bytes, int at) throws MalformedTlv {
            if (at >= bytes.length) {
                throw new MalformedTlv("bị cụt ở vị trí " + at, "cut off at " + at);
            }
            return bytes[at] & 0xFF;
        }
    }
}
