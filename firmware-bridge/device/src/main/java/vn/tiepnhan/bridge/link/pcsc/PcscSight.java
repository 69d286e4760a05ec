package vn.tiepnhan.bridge.link.pcsc;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.CardFault;

/**
 * What PC/SC shows at a moment.
 *
 * @param readers by name, true where a card is in
 * @param fault why nothing can be seen, null when all is well
 */
public record PcscSight(SortedMap<String, Boolean> readers, @Nullable CardFault fault) {
    public PcscSight {
        readers = Collections.unmodifiableSortedMap(new TreeMap<>(readers));
    }

    static PcscSight blind(CardFault fault) {
        return new PcscSight(new TreeMap<>(), fault);
    }

    /** Whether a watcher has nothing new to learn from {@code other}. */
    boolean sameAs(@Nullable PcscSight other) {
        return other != null
                && readers.equals(other.readers)
                && (fault == null) == (other.fault == null)
                && (fault == null || other.fault == null || fault.kind() == other.fault.kind());
    }
}
