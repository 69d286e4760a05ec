package vn.tiepnhan.wire;

import java.util.List;

/**
 * What the centre lacks of a terminal.
 *
 * @param highest highest sequence stored, 0 for none
 * @param missing runs below it that are not stored, each {@code [from, to]}, both ends included
 */
public record Gaps(long highest, List<List<Long>> missing) {
    public Gaps {
        missing = missing.stream().map(List::copyOf).toList();
    }

    public byte[] bytes() {
        return Json.write(this);
    }

    /** @throws WireFormatException if it is none */
    public static Gaps read(byte[] bytes) {
        return Json.read(bytes, Gaps.class);
    }
}
