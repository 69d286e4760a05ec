package vn.tiepnhan.dossier.assembly;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.SingleCode;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.layout.Layouts;
import vn.tiepnhan.dossier.layout.Recognised;

/**
 * Sorts all symbols of some files into dossiers and single codes: symbols belong together when their headers agree in
 * everything but the symbol number, so several dossiers on one picture come out as several. One use, one thread.
 */
public final class Sorter {
    private final Layouts layouts;
    private final Map<SegmentSet.Key, SegmentSet> segments = new LinkedHashMap<>();
    private final Map<Object, PartSet> sets = new LinkedHashMap<>();
    private final Map<Object, SingleCode> singles = new LinkedHashMap<>();
    private final List<Sorted.Located> problems = new ArrayList<>();
    private final IdentityHashMap<Symbol, Sorted.ReadAs> readAs = new IdentityHashMap<>();

    private Sorter(Layouts layouts) {
        this.layouts = layouts;
    }

    public static Sorted sort(List<Symbol> symbols, Layouts layouts) {
        Sorter sorter = new Sorter(layouts);
        for (Symbol symbol : symbols) {
            Optional<SegmentSet.Key> group = SegmentSet.Key.of(symbol);
            if (group.isPresent()) {
                sorter.segment(group.get(), symbol);
            } else {
                sorter.whole(symbol, List.of(symbol));
            }
        }
        sorter.segments.values().forEach(sorter::group);
        return sorter.sorted(symbols);
    }

    private void segment(SegmentSet.Key key, Symbol symbol) {
        SegmentSet set = segments.getOrDefault(key, SegmentSet.empty());
        int number = symbol.part() == null ? 0 : symbol.part().index() + 1;
        switch (set.fit(symbol)) {
            case NEW -> segments.put(key, set.with(symbol));
            case DUPLICATE -> readAs.put(symbol, read(symbol, null));
            case CONFLICT -> problem(AssemblyProblems.conflict(number, symbol.origin()), symbol);
            case OTHER_COUNT, OTHER_PRINT -> problem(AssemblyProblems.OTHER_COUNT, symbol);
        }
    }

    private void group(SegmentSet set) {
        Symbol first = set.symbols().get(0);
        if (!set.complete()) {
            problem(set.missing(), first);
            return;
        }
        Optional<Symbol> joined = set.joined();
        if (joined.isEmpty()) {
            problem(AssemblyProblems.BAD_CRC, first);
            return;
        }
        whole(joined.get(), set.symbols());
    }

    /** @param from the symbols it was read from */
    private void whole(Symbol symbol, List<Symbol> from) {
        Recognised recognised = layouts.recognise(symbol);
        if (recognised instanceof Recognised.Part part) {
            from.forEach(each -> readAs.put(
                    each,
                    new Sorted.ReadAs(
                            each, part.layout().text(each), part.layout().id())));
            part(part);
        } else if (recognised instanceof Recognised.Refused refused) {
            from.forEach(each -> readAs.put(each, read(each, refused.layout())));
            problem(refused.problem(), symbol);
        } else if (recognised instanceof Recognised.Single single) {
            SingleCode code = single.code();
            from.forEach(each -> readAs.put(each, read(each, code.layout())));
            singles.putIfAbsent(List.of(code.layout(), symbol.latin1()), code);
        }
    }

    private void part(Recognised.Part part) {
        List<Object> key = List.of(part.layout().id(), part.header().set());
        PartSet set = sets.get(key);
        if (set == null) {
            sets.put(key, PartSet.of(part));
            return;
        }
        PartSet.Fit fit = set.fit(part);
        if (fit == PartSet.Fit.NEW) {
            sets.put(key, set.with(part));
        } else if (fit == PartSet.Fit.CONFLICT) {
            sets.put(key, set.withConflict(part));
        }
    }

    private Sorted sorted(List<Symbol> symbols) {
        List<Sorted.ReadAs> codes = new ArrayList<>();
        for (Symbol symbol : symbols) {
            codes.add(readAs.getOrDefault(symbol, read(symbol, null)));
        }
        List<Dossier> dossiers = sets.values().stream()
                .map(set -> set.dossier(surroundings(set)))
                .toList();
        return new Sorted(codes, dossiers, List.copyOf(singles.values()), problems);
    }

    /** What only the whole pile tells about a set: what never came, and whether it was mixed with another print-out. */
    private List<Problem> surroundings(PartSet set) {
        List<Problem> found = new ArrayList<>();
        if (set.missing().isEmpty()) {
            return found;
        }
        found.add(AssemblyProblems.missing(set.missing(), set.count(), set.origins()));
        List<PartSet> rivals = sets.values().stream().filter(set::rivals).toList();
        boolean mixed = sets.values().stream().anyMatch(set::mixedWith);
        if (mixed || rivals.stream().anyMatch(rival -> !set.samePrint(rival))) {
            found.add(AssemblyProblems.OTHER_PRINT);
        }
        if (rivals.stream().anyMatch(set::samePrint)) {
            found.add(AssemblyProblems.OTHER_COUNT);
        }
        return found;
    }

    private void problem(Problem problem, Symbol symbol) {
        problems.add(new Sorted.Located(problem, symbol.origin()));
    }

    private static Sorted.ReadAs read(Symbol symbol, @Nullable String layout) {
        return new Sorted.ReadAs(symbol, symbol.utf8().orElseGet(symbol::latin1), layout);
    }
}
