package vn.tiepnhan.profile;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A bar code scanner.
 *
 * @param aim whether it puts AIM identifiers ({@code ]Q1}) in front, to be stripped when known
 * @param duplicateMillis the same code again within this time is one scan
 */
public record ScannerProfile(
        String id,
        Name name,
        Capability<Interface> connection,
        Framing framing,
        Capability<Boolean> aim,
        Capability<Integer> duplicateMillis,
        SerialSettings serial,
        Content content,
        Capability<HidReport> hidReport,
        Capability<String> keyLayout,
        Commands commands,
        List<ConfigCode> configCodes)
        implements Profile {
    public ScannerProfile {
        configCodes = List.copyOf(configCodes);
    }

    /** How it is connected. */
    public enum Interface {
        /** RS-232 or a COM port over USB. */
        SERIAL,
        /** USB HID-POS, read as reports. */
        HID_POS,
        /** A USB keyboard, read below the desktop. */
        EVDEV
    }

    /**
     * What its codes may be.
     *
     * @param charset what text is coded in, to be turned into UTF-8; {@link #BINARY} to leave all bytes as they are
     * @param symbologies names as in {@code tiepnhan scan} with the lengths taken; empty where everything is
     */
    public record Content(Capability<String> charset, Capability<Map<String, Lengths>> symbologies) {
        public static final String BINARY = "BINARY";
    }

    /** Shortest and longest content in bytes. */
    public record Lengths(int least, int most) {}

    /**
     * Where things stand in its HID-POS report, counted from the report id; -1 for a field it does not have.
     *
     * @param symbologies what the maker's own symbology bytes mean
     */
    public record HidReport(
            int reportId,
            int reportBytes,
            int lengthOffset,
            int aimOffset,
            int dataOffset,
            int dataBytes,
            int symbologyOffset,
            int continuedOffset,
            Map<Integer, String> symbologies) {
        public HidReport {
            symbologies = Map.copyOf(symbologies);
        }
    }

    /**
     * What is sent to it, hex, empty where it has no such command.
     *
     * @param goodHex makes it say "taken" to the person who holds it
     * @param badHex makes it say "not taken"
     */
    public record Commands(Capability<String> goodHex, Capability<String> badHex) {}

    /**
     * A code that configures it when it reads it.
     *
     * @param text what the code holds, without the FNC3 that many makers begin with
     * @param fnc3 whether it begins with Code 128's FNC3
     */
    public record ConfigCode(Name does, Symbology symbology, boolean fnc3, String text, Capability<Boolean> works) {
        /** What it is printed as. */
        public enum Symbology {
            CODE_128,
            QR
        }
    }

    /**
     * Where a code begins and ends.
     *
     * @param prefixHex bytes in front of every code, hex, may be empty
     * @param suffixesHex any of these ends a code; empty where only silence does
     * @param idleMillis silence that ends a code too, 0 for never
     * @param maxBytes a longer frame is no code and is dropped
     */
    public record Framing(
            Capability<String> prefixHex,
            Capability<List<String>> suffixesHex,
            Capability<Integer> idleMillis,
            Capability<Integer> maxBytes) {
        public byte[] prefix() {
            return HexFormat.of().parseHex(prefixHex.value());
        }

        public List<byte[]> suffixes() {
            return suffixesHex.value().stream().map(HexFormat.of()::parseHex).toList();
        }

        public Duration idle() {
            return Duration.ofMillis(idleMillis.value());
        }
    }

    public Duration duplicateWindow() {
        return Duration.ofMillis(duplicateMillis.value());
    }

    @Override
    public String kind() {
        return "scanner";
    }

    @Override
    public List<Capability<?>> capabilities() {
        List<Capability<?>> all = new ArrayList<>(List.of(
                connection,
                framing.prefixHex(),
                framing.suffixesHex(),
                framing.idleMillis(),
                framing.maxBytes(),
                aim,
                duplicateMillis,
                content.charset(),
                content.symbologies(),
                hidReport,
                keyLayout,
                commands.goodHex(),
                commands.badHex()));
        configCodes.forEach(code -> all.add(code.works()));
        return List.copyOf(all);
    }
}
