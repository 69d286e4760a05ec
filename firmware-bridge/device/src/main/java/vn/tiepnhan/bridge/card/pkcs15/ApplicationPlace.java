package vn.tiepnhan.bridge.card.pkcs15;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.card.apdu.ResponseApdu;
import vn.tiepnhan.bridge.card.tlv.MalformedTlv;
import vn.tiepnhan.bridge.card.tlv.Tlv;
import vn.tiepnhan.bridge.link.CardFault;

/**
 * Where a card's ISO 7816-15 application is.
 *
 * @param name application identifier, empty where it has none
 * @param path of its directory from the master file, empty where nothing says so
 * @param listed whether the card's own directory names it
 * @param objectDirectory where EF.OD is, if elsewhere than usual
 */
record ApplicationPlace(byte[] name, byte[] path, boolean listed, Optional<CardPath> objectDirectory) {
    private static final byte[] PKCS15 = HexFormat.of().parseHex("A000000063504B43532D3135");
    private static final byte[] CIA = HexFormat.of().parseHex("E828BD080F");
    private static final byte[] DIRECTORY = HexFormat.of().parseHex("3F002F00");
    private static final byte[] USUAL = HexFormat.of().parseHex("3F005015");
    private static final int TEMPLATE = 0x61;
    private static final int NAME = 0x4F;
    private static final int PATH = 0x51;
    private static final int DISCRETIONARY = 0x73;

    static Optional<ApplicationPlace> find(CardFiles files, List<byte[]> others) throws CardFault, MalformedTlv {
        List<byte[]> names =
                Stream.concat(others.stream(), Stream.of(PKCS15, CIA)).toList();
        Optional<ApplicationPlace> listed = listed(files, names);
        if (listed.isPresent() && listed.get().enter(files)) {
            return listed;
        }
        for (byte[] name : names) {
            if (files.selectName(name)) {
                return Optional.of(new ApplicationPlace(name, new byte[0], false, Optional.empty()));
            }
        }
        ApplicationPlace usual = new ApplicationPlace(new byte[0], USUAL, false, Optional.empty());
        return usual.enter(files) ? Optional.of(usual) : Optional.empty();
    }

    private static Optional<ApplicationPlace> listed(CardFiles files, List<byte[]> names)
            throws CardFault, MalformedTlv {
        ResponseApdu selected = files.selectPath(DIRECTORY);
        if (!selected.done()) {
            return Optional.empty();
        }
        byte[] list = content(files, selected);
        for (Tlv one : Tlv.all(list)) {
            if (one.tag() == TEMPLATE) {
                Optional<ApplicationPlace> place = of(one, names);
                if (place.isPresent()) {
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /** EF.DIR is a file of records on most cards and a plain one on some. */
    private static byte[] content(CardFiles files, ResponseApdu selected) throws CardFault, MalformedTlv {
        byte[] records = files.readRecords();
        if (records.length > 0) {
            return records;
        }
        try {
            return files.read(selected, CardPath.of(DIRECTORY));
        } catch (CardFault unreadable) {
            if (unreadable.kind() == CardFault.Kind.REFUSED) {
                return new byte[0];
            }
            throw unreadable;
        }
    }

    private static Optional<ApplicationPlace> of(Tlv template, List<byte[]> names) throws MalformedTlv {
        List<Tlv> parts = template.children();
        byte[] name = Tlv.find(parts, NAME).map(Tlv::value).orElse(new byte[0]);
        if (names.stream().noneMatch(known -> startsWith(name, known))) {
            return Optional.empty();
        }
        byte[] path = Tlv.find(parts, PATH).map(Tlv::value).orElse(new byte[0]);
        Optional<CardPath> objects = Optional.empty();
        Optional<Tlv> discretionary = Tlv.find(parts, DISCRETIONARY);
        if (discretionary.isPresent()) {
            for (Tlv inside : discretionary.get().children()) {
                objects = objects.isPresent() ? objects : CardPath.in(inside);
            }
        }
        boolean usable = path.length >= 2 && path.length <= 16 && path.length % 2 == 0;
        return Optional.of(new ApplicationPlace(name, usable ? fromMaster(path) : new byte[0], true, objects));
    }

    private static byte[] fromMaster(byte[] path) {
        if (path[0] == 0x3F && path[1] == 0) {
            return path;
        }
        byte[] whole = new byte[path.length + 2];
        whole[0] = 0x3F;
        System.arraycopy(path, 0, whole, 2, path.length);
        return whole;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length && Arrays.equals(Arrays.copyOf(bytes, beginning.length), beginning);
    }

    /** Makes the application's directory the current one. */
    boolean enter(CardFiles files) throws CardFault {
        if (path.length > 0 && files.selectPath(path).done()) {
            return true;
        }
        return name.length > 0 && files.selectName(name);
    }
}
