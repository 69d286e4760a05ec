package vn.tiepnhan.bridge.sim.card;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.card.atr.Atr;
import vn.tiepnhan.bridge.card.tlv.TlvWriter;

/** A card with files as ISO 7816-15 (PKCS#15) lays them out; its habits differ as those of cards do. */
public final class Pkcs15Card extends CommandCard {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String MASTER = "3F00";
    private static final String APPLICATION = "3F005015";
    private static final byte[] NAME = HEX.parseHex("A000000063504B43532D3135");
    private static final int WRONG_PARAMETERS = 0x6A86;
    private static final int NOT_FOUND = 0x6A82;

    private final Set<Habit> habits;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Set<String> directories = new TreeSet<>(Set.of(MASTER, APPLICATION));
    private final CardPin pin;
    private String current = MASTER;
    private String directory = MASTER;

    /** What cards of this family do differently from each other. */
    public enum Habit {
        /** SELECT takes no path, only one file at a time. */
        NO_PATHS,
        /** SELECT answers no file control information, and refuses to be asked for it. */
        NO_INFORMATION,
        /** READ BINARY gives at most 64 bytes, and refuses to be asked for more. */
        SHORT_READS,
        /** EF.DIR is a plain file, not one of records. */
        PLAIN_DIRECTORY,
        /** There is no EF.DIR: the application is found by its name. */
        NO_DIRECTORY,
        /** Paths in its lists begin at the application. */
        RELATIVE_PATHS,
        /** The list of certificates holds the certificate itself. */
        DIRECT_CERTIFICATE,
        /** Files end with filling. */
        FILLED
    }

    public Pkcs15Card(Holder holder, String pin, int tries, Set<Habit> habits) {
        super(Atr.withHistorical("TN-P15".getBytes(StandardCharsets.US_ASCII)));
        this.habits = Set.copyOf(habits);
        byte[] padded = Arrays.copyOf(pin.getBytes(StandardCharsets.US_ASCII), 8);
        this.pin = new CardPin(padded, tries);
        Pkcs15Files.of(holder, habits).forEach((path, content) -> files.put(path, filled(content)));
    }

    private byte[] filled(byte[] content) {
        return habits.contains(Habit.FILLED) ? Arrays.copyOf(content, content.length + 40) : content;
    }

    public int triesLeft() {
        return pin.left();
    }

    @Override
    public void reset() {
        super.reset();
        current = MASTER;
        directory = MASTER;
        pin.forget();
    }

    @Override
    byte[] process(Apdu command) {
        return switch (command.ins()) {
            case 0xA4 -> select(command);
            case 0xB0 -> readBinary(command);
            case 0xB2 -> readRecord(command);
            case 0x20 -> command.p2() == 0x01 ? pin.verify(command.data()) : status(0x6A88);
            default -> status(0x6D00);
        };
    }

    private byte[] select(Apdu command) {
        boolean unasked = command.p2() == 0x0C;
        if (!unasked && (habits.contains(Habit.NO_INFORMATION) || command.p2() != 0)) {
            return status(WRONG_PARAMETERS);
        }
        String wanted = HEX.formatHex(command.data());
        String found =
                switch (command.p1()) {
                    case 0x00 -> wanted.equals(MASTER) ? MASTER : known(directory + wanted);
                    case 0x04 -> Arrays.equals(command.data(), NAME) ? APPLICATION : null;
                    case 0x08 -> habits.contains(Habit.NO_PATHS) ? null : known(MASTER + wanted);
                    default -> null;
                };
        if (found == null) {
            boolean unknownWay = command.p1() > 4 && (habits.contains(Habit.NO_PATHS) || command.p1() != 0x08);
            return status(unknownWay ? WRONG_PARAMETERS : NOT_FOUND);
        }
        current = found;
        if (directories.contains(found)) {
            directory = found;
        } else {
            directory = found.substring(0, found.length() - 4);
        }
        return unasked ? status(0x9000) : done(information(found));
    }

    private @Nullable String known(String path) {
        return files.containsKey(path) || directories.contains(path) ? path : null;
    }

    private byte[] information(String path) {
        byte[] file = files.get(path);
        byte[] id = TlvWriter.object(0x83, HEX.parseHex(path.substring(path.length() - 4)));
        if (file == null) {
            return TlvWriter.object(0x6F, TlvWriter.object(0x82, new byte[] {0x38}), id);
        }
        byte[] size = {(byte) (file.length >> 8), (byte) file.length};
        byte[] kind = records() ? new byte[] {0x02, 0x41, size[0], size[1], 0x01} : new byte[] {0x01};
        return TlvWriter.object(0x6F, TlvWriter.object(0x80, size), TlvWriter.object(0x82, kind), id);
    }

    private byte[] readBinary(Apdu command) {
        byte[] file = files.get(current);
        if (file == null || records()) {
            return status(file == null ? 0x6986 : 0x6981);
        }
        int offset = (command.p1() << 8) | command.p2();
        if (offset >= file.length) {
            return status(0x6B00);
        }
        if (habits.contains(Habit.SHORT_READS) && command.le() > 64) {
            return status(0x6700);
        }
        int end = Math.min(offset + command.le(), file.length);
        boolean ended = end < offset + command.le();
        return TlvWriter.join(Arrays.copyOfRange(file, offset, end), status(ended ? 0x6282 : 0x9000));
    }

    private byte[] readRecord(Apdu command) {
        byte[] file = files.get(current);
        if (file == null || !records()) {
            return status(0x6981);
        }
        return command.p1() == 1 ? done(file) : status(0x6A83);
    }

    private boolean records() {
        return current.equals(Pkcs15Files.DIRECTORY) && !habits.contains(Habit.PLAIN_DIRECTORY);
    }
}
