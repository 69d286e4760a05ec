package vn.tiepnhan.ui.counter.state;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Facts.Incident;
import vn.tiepnhan.reception.Draft;
import vn.tiepnhan.reception.Draft.SpecialCase;

/**
 * What the officer typed and chose for the dossier on the counter; survives every sheet and every new scan of the same
 * dossier.
 *
 * @param pages page images the symbols were read from
 * @param typing whether the dossier is entered by hand (F2)
 * @param papers what the officer saw lying there, null while nobody looked
 */
public record Entry(
        Map<Slot, String> texts,
        Facts.PreSent preSent,
        @Nullable Incident incident,
        boolean commitment,
        List<Path> evidence,
        List<Path> pages,
        boolean typing,
        @Nullable List<PaperThere> papers) {
    public static final Entry EMPTY =
            new Entry(Map.of(), Facts.PreSent.UNKNOWN, null, false, List.of(), List.of(), false, null);

    public Entry {
        texts = Map.copyOf(texts);
        evidence = List.copyOf(evidence);
        pages = List.copyOf(pages);
        papers = papers == null ? null : List.copyOf(papers);
    }

    /** Whether anything at all was typed, chosen or added. */
    public boolean any() {
        return said() || !pages.isEmpty();
    }

    /** The same but for pages, which are read again as quickly; the reason of a void belongs to another receipt. */
    public boolean said() {
        return incident != null
                || papers != null
                || commitment
                || !evidence.isEmpty()
                || texts.entrySet().stream()
                        .anyMatch(text -> text.getKey() != Slot.VOID_REASON
                                && !text.getValue().isBlank());
    }

    public String text(Slot slot) {
        return texts.getOrDefault(slot, "");
    }

    public Entry type(Slot slot, String text) {
        Map<Slot, String> changed = new EnumMap<>(Slot.class);
        changed.putAll(texts);
        changed.put(slot, text);
        return new Entry(changed, preSent, incident, commitment, evidence, pages, typing, papers);
    }

    public Entry preSent(Facts.PreSent said) {
        return new Entry(texts, said, incident, commitment, evidence, pages, typing, papers);
    }

    public Entry incident(@Nullable Incident kind) {
        return new Entry(texts, preSent, kind, commitment, evidence, pages, typing, papers);
    }

    public Entry commitment(boolean given) {
        return new Entry(texts, preSent, incident, given, evidence, pages, typing, papers);
    }

    public Entry withEvidence(List<Path> more) {
        return new Entry(texts, preSent, incident, commitment, joined(evidence, more), pages, typing, papers);
    }

    public Entry withPages(List<Path> more) {
        return new Entry(texts, preSent, incident, commitment, evidence, joined(pages, more), typing, papers);
    }

    public Entry withoutEvidence(List<Path> gone) {
        List<Path> left = evidence.stream().filter(path -> !gone.contains(path)).toList();
        return new Entry(texts, preSent, incident, commitment, left, pages, typing, papers);
    }

    public Entry papers(List<PaperThere> seen) {
        return new Entry(texts, preSent, incident, commitment, evidence, pages, typing, seen);
    }

    public Entry typing(boolean byHand) {
        return new Entry(texts, preSent, incident, commitment, evidence, pages, byHand, papers);
    }

    /** R4's case as typed, or null when no incident is claimed. */
    public @Nullable SpecialCase specialCase() {
        return incident == null
                ? null
                : new SpecialCase(
                        incident,
                        text(Slot.SOFTWARE).strip(),
                        text(Slot.BEGAN).strip(),
                        text(Slot.DESCRIPTION).strip(),
                        commitment,
                        evidence,
                        text(Slot.TICKET).strip());
    }

    public Draft.Typed typed() {
        return new Draft.Typed(
                text(Slot.UNIT).strip(),
                text(Slot.MST).strip(),
                text(Slot.PROCEDURE).strip(),
                text(Slot.UNIT_NAME).strip());
    }

    private static List<Path> joined(List<Path> have, List<Path> more) {
        List<Path> all = new ArrayList<>(have);
        more.stream().filter(path -> !all.contains(path)).forEach(all::add);
        return all;
    }
}
