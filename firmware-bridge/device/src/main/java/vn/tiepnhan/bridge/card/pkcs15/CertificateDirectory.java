package vn.tiepnhan.bridge.card.pkcs15;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;

/** The directory files of ISO 7816-15: which file lists what (EF.OD), and the certificates it lists (EF.CD). */
final class CertificateDirectory {
    private static final int MOST_ENTRIES = 64;
    private static final int SEQUENCE = 0x30;
    private static final int TYPE_ATTRIBUTES = 0xA1;
    private static final int DIRECT = 0xA0;
    private static final int UTF8 = 0x0C;
    private static final int CERTIFICATES = 0xA4;
    private static final int TRUSTED_CERTIFICATES = 0xA5;
    private static final int USEFUL_CERTIFICATES = 0xA6;
    private static final int AUTHENTICATION_OBJECTS = 0xA8;

    private CertificateDirectory() {}

    /**
     * A certificate of the card.
     *
     * @param direct the certificate itself where the directory holds it
     * @param path where it is otherwise
     */
    record Entry(String label, @Nullable CardPath path, byte @Nullable [] direct) {}

    /** Where the certificates are listed, those of the holder first. */
    static List<CardPath> certificateLists(byte[] objectDirectory) throws MalformedTlv {
        List<CardPath> lists = new ArrayList<>();
        for (int tag : new int[] {CERTIFICATES, TRUSTED_CERTIFICATES, USEFUL_CERTIFICATES}) {
            lists.addAll(lists(objectDirectory, tag));
        }
        return lists;
    }

    static List<CardPath> pinLists(byte[] objectDirectory) throws MalformedTlv {
        return lists(objectDirectory, AUTHENTICATION_OBJECTS);
    }

    private static List<CardPath> lists(byte[] objectDirectory, int tag) throws MalformedTlv {
        List<CardPath> lists = new ArrayList<>();
        for (Tlv one : Tlv.all(objectDirectory)) {
            if (one.tag() == tag && lists.size() < MOST_ENTRIES) {
                for (Tlv inside : one.children()) {
                    CardPath.in(inside).ifPresent(lists::add);
                }
            }
        }
        return lists;
    }

    /** The X.509 certificates of a list; other kinds, and by address, are passed over. */
    static List<Entry> certificates(byte[] list) throws MalformedTlv {
        List<Entry> entries = new ArrayList<>();
        for (Tlv object : Tlv.all(list)) {
            if (object.tag() == SEQUENCE && entries.size() < MOST_ENTRIES) {
                entry(object).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private static Optional<Entry> entry(Tlv object) throws MalformedTlv {
        List<Tlv> parts = object.children();
        String label = parts.isEmpty() ? "" : label(parts.get(0));
        Optional<Tlv> attributes = Tlv.find(parts, TYPE_ATTRIBUTES);
        if (attributes.isEmpty()) {
            return Optional.empty();
        }
        Optional<Tlv> sequence = attributes.get().child(SEQUENCE);
        if (sequence.isEmpty()) {
            return Optional.empty();
        }
        for (Tlv value : sequence.get().children()) {
            if (value.tag() == DIRECT) {
                return Optional.of(new Entry(label, null, certificate(value)));
            }
            Optional<CardPath> path = CardPath.in(value);
            if (path.isPresent()) {
                return Optional.of(new Entry(label, path.get(), null));
            }
        }
        return Optional.empty();
    }

    /** A certificate in the directory itself: tagged around it, or in place of its own tag. */
    private static byte[] certificate(Tlv direct) throws MalformedTlv {
        List<Tlv> inside = direct.children();
        boolean around = inside.size() == 1 && inside.get(0).tag() == SEQUENCE;
        return around ? inside.get(0).encoded() : TlvWriter.object(SEQUENCE, direct.value());
    }

    private static String label(Tlv common) throws MalformedTlv {
        return common.child(UTF8)
                .map(text -> new String(text.value(), StandardCharsets.UTF_8).replaceAll("\\p{Cntrl}", " "))
                .map(text -> text.length() > 64 ? text.substring(0, 64) : text)
                .orElse("");
    }
}
