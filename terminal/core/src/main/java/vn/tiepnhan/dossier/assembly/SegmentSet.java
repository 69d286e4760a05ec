package vn.tiepnhan.dossier.assembly;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.Symbology;

/**
 * The parts of one Macro PDF417 (ISO/IEC 15438) or QR structured-append (ISO/IEC 18004) group read so far. Immutable. A
 * Macro PDF417 segment need not say how many there are; then the one marked as last tells.
 */
final class SegmentSet {
    private static final int UNKNOWN = -1;

    private final SortedMap<Integer, Symbol> segments;
    private final int count;

    private SegmentSet(SortedMap<Integer, Symbol> segments, int count) {
        this.segments = segments;
        this.count = count;
    }

    static SegmentSet empty() {
        return new SegmentSet(new TreeMap<>(), UNKNOWN);
    }

    /** Which group a symbol is a part of. */
    record Key(@Nullable Symbology symbology, String group) {
        static Optional<Key> of(Symbol symbol) {
            Symbol.Part part = symbol.part();
            boolean alone = part == null || (part.count() == 1 && part.index() == 0);
            return part == null || alone ? Optional.empty() : Optional.of(new Key(symbol.symbology(), part.group()));
        }
    }

    PartSet.Fit fit(Symbol symbol) {
        Symbol.Part part = Objects.requireNonNull(symbol.part());
        int said = total(part);
        boolean counts = (said == UNKNOWN || count == UNKNOWN || said == count)
                && (count == UNKNOWN || part.index() < count)
                && (said == UNKNOWN || (part.index() < said && highest() < said));
        if (!counts) {
            return PartSet.Fit.OTHER_COUNT;
        }
        @Nullable Symbol before = segments.get(part.index());
        if (before == null) {
            return PartSet.Fit.NEW;
        }
        return Arrays.equals(before.bytes(), symbol.bytes()) ? PartSet.Fit.DUPLICATE : PartSet.Fit.CONFLICT;
    }

    SegmentSet with(Symbol symbol) {
        Symbol.Part part = Objects.requireNonNull(symbol.part());
        SortedMap<Integer, Symbol> more = new TreeMap<>(segments);
        more.put(part.index(), symbol);
        return new SegmentSet(more, count == UNKNOWN ? total(part) : count);
    }

    private static int total(Symbol.Part part) {
        return part.count() == UNKNOWN && part.last() ? part.index() + 1 : part.count();
    }

    private int highest() {
        return segments.isEmpty() ? -1 : segments.lastKey();
    }

    int have() {
        return segments.size();
    }

    /** How many there are, or -1 while no segment said so. */
    int count() {
        return count;
    }

    boolean complete() {
        return count != UNKNOWN && segments.size() == count;
    }

    /** What is missing, in words; numbers count from 1. */
    Problem missing() {
        List<Integer> missing = new ArrayList<>();
        int end = count == UNKNOWN ? highest() + 2 : count;
        for (int index = 0; index < end; index++) {
            if (!segments.containsKey(index)) {
                missing.add(index + 1);
            }
        }
        Map<Integer, Symbol.Origin> seen = new TreeMap<>();
        segments.forEach((index, symbol) -> seen.put(index + 1, symbol.origin()));
        return AssemblyProblems.missing(missing, count, seen);
    }

    /** The whole, standing where its first segment stood; empty when a QR group's parity does not hold. */
    Optional<Symbol> joined() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int parity = 0;
        for (Symbol segment : segments.values()) {
            for (byte each : segment.bytes()) {
                whole.write(each);
                parity ^= each & 0xFF;
            }
        }
        Symbol first = Objects.requireNonNull(segments.get(segments.firstKey()));
        Symbol.Part part = Objects.requireNonNull(first.part());
        if (first.symbology() == Symbology.QR && !part.group().equals(String.valueOf(parity))) {
            return Optional.empty();
        }
        return Optional.of(new Symbol(first.symbology(), whole.toByteArray(), first.origin(), null));
    }

    List<Symbol> symbols() {
        return List.copyOf(segments.values());
    }
}
