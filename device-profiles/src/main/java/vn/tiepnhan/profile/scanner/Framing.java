package vn.tiepnhan.profile.scanner;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import vn.tiepnhan.profile.fact.Capability;

/**
 * Where a code begins and ends.
 *
 * @param prefixHex bytes in front of every code, hex, may be empty; {@code 02} for STX
 * @param suffixesHex any of these ends a code; empty where only silence or the length does; {@code 03} for ETX
 * @param idleMillis silence that ends a code too, 0 for never
 * @param fixedBytes every code has this length, prefix and suffix not counted; 0 where lengths differ
 * @param maxBytes a longer frame is no code and is dropped
 */
public record Framing(
        Capability<String> prefixHex,
        Capability<List<String>> suffixesHex,
        Capability<Integer> idleMillis,
        Capability<Integer> fixedBytes,
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
