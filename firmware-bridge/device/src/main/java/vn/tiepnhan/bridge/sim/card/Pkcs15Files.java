package vn.tiepnhan.bridge.sim.card;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;

/** The files of a PKCS#15 card with one certificate and one PIN, by their paths. */
final class Pkcs15Files {
    static final String DIRECTORY = "3F002F00";
    private static final HexFormat HEX = HexFormat.of();
    private static final String APPLICATION = "3F005015";
    private static final String OBJECTS = "5031";
    private static final String TOKEN_INFO = "5032";
    private static final String PINS = "4401";
    private static final String CERTIFICATES = "4402";
    private static final String CERTIFICATE = "4501";
    private static final int SEQUENCE = 0x30;

    private Pkcs15Files() {}

    static Map<String, byte[]> of(Holder holder, Set<Pkcs15Card.Habit> habits) {
        boolean relative = habits.contains(Pkcs15Card.Habit.RELATIVE_PATHS);
        String before = relative ? "" : APPLICATION;
        boolean direct = habits.contains(Pkcs15Card.Habit.DIRECT_CERTIFICATE);
        byte[] value = direct ? TlvWriter.object(0xA0, holder.certificate()) : path(before + CERTIFICATE);
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!habits.contains(Pkcs15Card.Habit.NO_DIRECTORY)) {
            files.put(
                    DIRECTORY,
                    TlvWriter.object(
                            0x61,
                            TlvWriter.object(0x4F, HEX.parseHex("A000000063504B43532D3135")),
                            TlvWriter.object(0x50, text("TN-P15")),
                            TlvWriter.object(0x51, HEX.parseHex(APPLICATION))));
        }
        files.put(
                APPLICATION + OBJECTS,
                TlvWriter.join(
                        TlvWriter.object(0xA8, path(before + PINS)),
                        TlvWriter.object(0xA4, path(before + CERTIFICATES))));
        files.put(APPLICATION + TOKEN_INFO, tokenInfo());
        files.put(APPLICATION + PINS, pins());
        files.put(
                APPLICATION + CERTIFICATES,
                TlvWriter.object(
                        SEQUENCE,
                        TlvWriter.object(SEQUENCE, TlvWriter.object(0x0C, text("Chứng thư ký"))),
                        TlvWriter.object(SEQUENCE, TlvWriter.object(0x04, new byte[] {0x45})),
                        TlvWriter.object(0xA1, TlvWriter.object(SEQUENCE, value))));
        files.put(APPLICATION + CERTIFICATE, holder.certificate());
        return files;
    }

    private static byte[] tokenInfo() {
        return TlvWriter.object(
                SEQUENCE,
                TlvWriter.object(0x02, new byte[1]),
                TlvWriter.object(0x04, HEX.parseHex("00112233")),
                TlvWriter.object(0x0C, text("Tiep Nhan")),
                TlvWriter.object(0x80, text("TN-P15")),
                TlvWriter.object(0x03, HEX.parseHex("0410")));
    }

    /** One user PIN: reference 1, six to eight characters, filled with zeros to eight. */
    private static byte[] pins() {
        byte[] attributes = TlvWriter.object(
                SEQUENCE,
                TlvWriter.object(0x03, HEX.parseHex("02CC")),
                TlvWriter.object(0x0A, new byte[] {1}),
                TlvWriter.object(0x02, new byte[] {6}),
                TlvWriter.object(0x02, new byte[] {8}),
                TlvWriter.object(0x02, new byte[] {8}),
                TlvWriter.object(0x80, new byte[] {1}),
                TlvWriter.object(0x04, new byte[] {0}),
                path(APPLICATION));
        return TlvWriter.object(
                SEQUENCE,
                TlvWriter.object(SEQUENCE, TlvWriter.object(0x0C, text("PIN"))),
                TlvWriter.object(SEQUENCE, TlvWriter.object(0x04, new byte[] {1})),
                TlvWriter.object(0xA1, attributes));
    }

    private static byte[] path(String files) {
        return TlvWriter.object(SEQUENCE, TlvWriter.object(0x04, HEX.parseHex(files)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
