package vn.tiepnhan.dossier.assembly;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.dossier.layout.Recognised;

/**
 * One dossier growing under the officer's scanner: parts in any order, the first set is kept. Immutable, so a window holds
 * one in its state and replaces it by {@link Step#next}; adding is pure computation of a few milliseconds at most.
 */
public final class Assembly {
    private final Layouts layouts;
    private final @Nullable PartSet parts;
    private final Map<SegmentSet.Key, SegmentSet> segments;

    private Assembly(Layouts layouts, @Nullable PartSet parts, Map<SegmentSet.Key, SegmentSet> segments) {
        this.layouts = layouts;
        this.parts = parts;
        this.segments = Map.copyOf(segments);
    }

    public static Assembly empty(Layouts layouts) {
        return new Assembly(layouts, null, Map.of());
    }

    /** The assembly after a scan, and what the scan did. */
    public record Step(Assembly next, Added added) {}

    public Step add(Symbol symbol) {
        Optional<SegmentSet.Key> group = SegmentSet.Key.of(symbol);
        return group.isPresent() ? segment(group.get(), symbol) : whole(symbol);
    }

    /** Forgets this set and begins with a symbol: what the officer answered to a {@link Added.Rejected}. */
    public Step beginAgain(Symbol symbol) {
        return empty(layouts).add(symbol);
    }

    /** The dossier as far as it got; empty before its first part. */
    public Optional<Dossier> dossier() {
        return Optional.ofNullable(parts).map(p -> p.dossier(List.of()));
    }

    /** The dossier when no more scans will come: what is missing is now a problem. */
    public Optional<Dossier> ended() {
        return Optional.ofNullable(parts)
                .map(p -> p.dossier(
                        p.missing().isEmpty()
                                ? List.of()
                                : List.of(AssemblyProblems.missing(p.missing(), p.count(), p.origins()))));
    }

    private Step segment(SegmentSet.Key key, Symbol symbol) {
        SegmentSet set = segments.getOrDefault(key, SegmentSet.empty());
        int number = symbol.part() == null ? 0 : symbol.part().index() + 1;
        return switch (set.fit(symbol)) {
            case NEW -> grown(key, set.with(symbol), symbol);
            case DUPLICATE -> new Step(this, new Added.Segment(set.have(), set.count()));
            case CONFLICT -> rejected(AssemblyProblems.conflict(number, symbol.origin()), symbol);
            case OTHER_COUNT, OTHER_PRINT -> rejected(AssemblyProblems.OTHER_COUNT, symbol);
        };
    }

    private Step grown(SegmentSet.Key key, SegmentSet set, Symbol symbol) {
        Map<SegmentSet.Key, SegmentSet> more = new HashMap<>(segments);
        if (!set.complete()) {
            more.put(key, set);
            return new Step(new Assembly(layouts, parts, more), new Added.Segment(set.have(), set.count()));
        }
        more.remove(key);
        Assembly without = new Assembly(layouts, parts, more);
        return set.joined().map(without::whole).orElseGet(() -> without.rejected(AssemblyProblems.BAD_CRC, symbol));
    }

    private Step whole(Symbol symbol) {
        Recognised recognised = layouts.recognise(symbol);
        if (recognised instanceof Recognised.Part part) {
            return part(part);
        }
        if (recognised instanceof Recognised.Refused refused) {
            return rejected(refused.problem(), symbol);
        }
        if (recognised instanceof Recognised.Single single) {
            return new Step(this, new Added.Single(single.code()));
        }
        return new Step(this, new Added.Unknown(symbol));
    }

    private Step part(Recognised.Part part) {
        if (parts == null) {
            return kept(PartSet.of(part));
        }
        int number = part.header().number("number");
        return switch (parts.fit(part)) {
            case NEW -> kept(parts.with(part));
            case DUPLICATE -> new Step(this, new Added.Duplicate(parts.dossier(List.of())));
            case CONFLICT ->
                rejected(AssemblyProblems.conflict(number, part.symbol().origin()), part.symbol());
            case OTHER_COUNT -> rejected(AssemblyProblems.OTHER_COUNT, part.symbol());
            case OTHER_PRINT -> rejected(AssemblyProblems.OTHER_PRINT, part.symbol());
        };
    }

    private Step kept(PartSet set) {
        return new Step(new Assembly(layouts, set, segments), new Added.NewPart(set.dossier(List.of())));
    }

    private Step rejected(Problem problem, Symbol symbol) {
        return new Step(this, new Added.Rejected(problem, symbol));
    }
}
