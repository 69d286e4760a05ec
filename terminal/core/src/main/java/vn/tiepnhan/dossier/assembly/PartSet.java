package vn.tiepnhan.dossier.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.dossier.layout.Header;
import vn.tiepnhan.dossier.layout.Layout;
import vn.tiepnhan.dossier.layout.Recognised;
import vn.tiepnhan.dossier.layout.body.Unpacked;

/** The parts of one print-out read so far. Immutable. */
final class PartSet {
    private final Layout layout;
    private final Header header;
    private final SortedMap<Integer, Recognised.Part> parts;
    private final List<Problem> conflicts;

    private PartSet(Recognised.Part first, SortedMap<Integer, Recognised.Part> parts, List<Problem> conflicts) {
        this.layout = first.layout();
        this.header = first.header();
        this.parts = parts;
        this.conflicts = List.copyOf(conflicts);
    }

    static PartSet of(Recognised.Part part) {
        SortedMap<Integer, Recognised.Part> parts = new TreeMap<>();
        parts.put(part.header().number("number"), part);
        return new PartSet(part, parts, List.of());
    }

    /** What a part is to this set. */
    enum Fit {
        NEW,
        DUPLICATE,
        /** The same place in the same print-out, another content. */
        CONFLICT,
        /** Everything but the number of symbols agrees. */
        OTHER_COUNT,
        OTHER_PRINT
    }

    Fit fit(Recognised.Part part) {
        boolean alike = layout.id().equals(part.layout().id());
        if (!alike || !header.without("number", "count").equals(part.header().without("number", "count"))) {
            return Fit.OTHER_PRINT;
        }
        if (!header.set().equals(part.header().set())) {
            return Fit.OTHER_COUNT;
        }
        Recognised.@Nullable Part before = parts.get(part.header().number("number"));
        if (before == null) {
            return Fit.NEW;
        }
        return before.chunk().equals(part.chunk()) ? Fit.DUPLICATE : Fit.CONFLICT;
    }

    /** With a part that fits as {@link Fit#NEW}. */
    PartSet with(Recognised.Part part) {
        SortedMap<Integer, Recognised.Part> more = new TreeMap<>(parts);
        more.put(part.header().number("number"), part);
        return new PartSet(part, more, conflicts);
    }

    /** The first content is kept, the other one is remembered as a problem. */
    PartSet withConflict(Recognised.Part other) {
        List<Problem> more = new ArrayList<>(conflicts);
        Problem problem = AssemblyProblems.conflict(
                other.header().number("number"), other.symbol().origin());
        if (!more.contains(problem)) {
            more.add(problem);
        }
        return new PartSet(other, parts, more);
    }

    /** Whether the other set is of the same dossier, printed at another time or split otherwise. */
    boolean rivals(PartSet other) {
        String[] ofPrint = {"number", "count", "print", "bodyCrc"};
        return other != this
                && layout.id().equals(other.layout.id())
                && header.without(ofPrint).equals(other.header.without(ofPrint));
    }

    /** Whether both lack parts and the other has what this one lacks: as if two sets had been laid down as one. */
    boolean mixedWith(PartSet other) {
        return other != this
                && layout.id().equals(other.layout.id())
                && count() == other.count()
                && !other.missing().isEmpty()
                && other.parts.keySet().containsAll(missing());
    }

    boolean samePrint(PartSet other) {
        return header.without("number", "count").equals(other.header.without("number", "count"));
    }

    List<Integer> missing() {
        List<Integer> missing = new ArrayList<>();
        for (int number = 1; number <= header.number("count"); number++) {
            if (!parts.containsKey(number)) {
                missing.add(number);
            }
        }
        return missing;
    }

    Map<Integer, Symbol.Origin> origins() {
        Map<Integer, Symbol.Origin> origins = new TreeMap<>();
        parts.forEach((number, part) -> origins.put(number, part.symbol().origin()));
        return origins;
    }

    int count() {
        return header.number("count");
    }

    /** The dossier as far as it got; {@code more} are problems that only its surroundings know. */
    Dossier dossier(List<Problem> more) {
        List<Problem> problems = new ArrayList<>(conflicts);
        problems.addAll(more);
        String crc = header.get("bodyCrc");
        Body body = null;
        if (missing().isEmpty()) {
            StringBuilder chunks = new StringBuilder();
            parts.values().forEach(part -> chunks.append(part.chunk()));
            Unpacked unpacked = layout.unpack(chunks.toString(), header);
            if (unpacked instanceof Unpacked.Good good) {
                body = conflicts.isEmpty() || layout.provesBody() ? good.body() : null;
                crc = good.crc();
            } else if (unpacked instanceof Unpacked.Bad bad) {
                problems.add(bad.problem());
            }
        }
        return dossier(body, crc, problems);
    }

    private Dossier dossier(@Nullable Body body, String crc, List<Problem> problems) {
        return new Dossier(
                layout.id(),
                header.get("kind"),
                header.get("procedure"),
                header.get("unit"),
                header.get("mst"),
                header.get("period"),
                header.number("batch"),
                header.number("print"),
                crc,
                count(),
                missing(),
                body,
                problems,
                parts.values().stream().map(Recognised.Part::symbol).toList());
    }
}
