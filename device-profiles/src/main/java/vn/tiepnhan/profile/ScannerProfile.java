package vn.tiepnhan.profile;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/**
 * A bar code scanner on a serial port.
 *
 * @param aim whether it puts AIM identifiers ({@code ]Q1}) in front, to be stripped when known
 * @param duplicateMillis the same code again within this time is one scan
 */
public record ScannerProfile(
        String id,
        Name name,
        Framing framing,
        Capability<Boolean> aim,
        Capability<Integer> duplicateMillis,
        SerialSettings serial)
        implements Profile {

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
        return List.of(
                framing.prefixHex(),
                framing.suffixesHex(),
                framing.idleMillis(),
                framing.maxBytes(),
                aim,
                duplicateMillis);
    }
}
