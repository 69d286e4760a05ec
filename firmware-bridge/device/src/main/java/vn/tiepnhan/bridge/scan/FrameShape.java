package vn.tiepnhan.bridge.scan;

import java.time.Duration;
import java.util.List;

/**
 * Where a code begins and ends in a stream of bytes.
 *
 * @param prefix in front of every code, may be empty
 * @param suffixes any of these ends a code; empty where only silence does
 * @param idle silence that ends a code too, zero for never
 * @param maxBytes a longer frame is no code
 */
public record FrameShape(byte[] prefix, List<byte[]> suffixes, Duration idle, int maxBytes) {
    public FrameShape {
        suffixes = List.copyOf(suffixes);
        if (maxBytes < 1 || idle.isNegative()) {
            throw new IllegalArgumentException("frames of at most " + maxBytes + " bytes, idle " + idle);
        }
        if (suffixes.isEmpty() && idle.isZero()) {
            throw new IllegalArgumentException("neither a suffix nor a silence ends a code");
        }
        if (suffixes.stream().anyMatch(suffix -> suffix.length == 0)) {
            throw new IllegalArgumentException("an empty suffix");
        }
    }
}
