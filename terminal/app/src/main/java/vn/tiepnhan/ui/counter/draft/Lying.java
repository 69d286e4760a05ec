package vn.tiepnhan.ui.counter.draft;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.store.dossier.DeskDrafts;
import vn.tiepnhan.ui.counter.seat.Parked;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Entry;
import vn.tiepnhan.ui.counter.state.Slot;

/** What lies in front in a form that can be kept, and read back by another release of this program. */
record Lying(List<Symbol> symbols, Entry entry, String unit, String procedure, boolean whole) {
    private static final String PRE_SENT = "preSent";
    private static final String INCIDENT = "incident";
    private static final String COMMITMENT = "commitment";
    private static final String TYPING = "typing";
    private static final String PAPERS = "papers";
    private static final String UNIT = "shown.unit";
    private static final String PROCEDURE = "shown.procedure";
    private static final String WHOLE = "shown.whole";

    Lying {
        symbols = List.copyOf(symbols);
    }

    static Lying of(Desktop desktop) {
        Dossier dossier = desktop.dossier();
        Entry entry = desktop.entry();
        if (dossier == null) {
            String name = entry.text(Slot.UNIT_NAME);
            return new Lying(
                    List.of(), entry, name.isBlank() ? entry.text(Slot.UNIT) : name, entry.text(Slot.PROCEDURE), true);
        }
        Body body = dossier.body();
        boolean named = body != null && !body.unit().name().isBlank();
        return new Lying(
                dossier.symbols(),
                entry,
                body != null && named ? body.unit().name() : dossier.unit(),
                dossier.procedure(),
                dossier.complete());
    }

    static Lying of(DeskDrafts.Content content) {
        Map<String, String> words = content.words();
        Map<Slot, String> texts = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            String text = words.get(slot.name());
            if (text != null) {
                texts.put(slot, text);
            }
        }
        Entry entry = new Entry(
                texts,
                named(Facts.PreSent.values(), words.get(PRE_SENT), Facts.PreSent.UNKNOWN),
                Arrays.stream(Facts.Incident.values())
                        .filter(kind -> kind.name().equals(words.get(INCIDENT)))
                        .findFirst()
                        .orElse(null),
                words.containsKey(COMMITMENT),
                there(content.evidence()),
                there(content.pages()),
                words.containsKey(TYPING),
                papers(words.get(PAPERS)));
        return new Lying(
                content.symbols(),
                entry,
                words.getOrDefault(UNIT, ""),
                words.getOrDefault(PROCEDURE, ""),
                words.containsKey(WHOLE));
    }

    private static <E extends Enum<E>> E named(E[] all, @Nullable String name, E other) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(other);
    }

    /** One a line: a paper's name may hold a comma. */
    private static @Nullable List<PaperThere> papers(@Nullable String lines) {
        return lines == null
                ? null
                : lines.lines()
                        .filter(line -> line.lastIndexOf('=') > 0)
                        .map(line -> new PaperThere(
                                line.substring(0, line.lastIndexOf('=')),
                                Integer.parseInt(line.substring(line.lastIndexOf('=') + 1))))
                        .toList();
    }

    private static List<Path> there(List<String> files) {
        return files.stream().map(Path::of).filter(Files::isReadable).toList();
    }

    DeskDrafts.Content content(boolean aside) {
        Map<String, String> words = new HashMap<>();
        entry.texts().forEach((slot, text) -> words.put(slot.name(), text));
        words.put(PRE_SENT, entry.preSent().name());
        var incident = entry.incident();
        if (incident != null) {
            words.put(INCIDENT, incident.name());
        }
        var papers = entry.papers();
        if (papers != null) {
            words.put(
                    PAPERS,
                    papers.stream().map(it -> it.name() + "=" + it.copies()).collect(Collectors.joining("\n")));
        }
        flag(words, COMMITMENT, entry.commitment());
        flag(words, TYPING, entry.typing());
        flag(words, WHOLE, whole);
        words.put(UNIT, unit);
        words.put(PROCEDURE, procedure);
        return new DeskDrafts.Content(symbols, words, paths(entry.pages()), paths(entry.evidence()), aside);
    }

    private static void flag(Map<String, String> words, String name, boolean set) {
        if (set) {
            words.put(name, "");
        }
    }

    private static List<String> paths(List<Path> files) {
        return files.stream().map(file -> file.toAbsolutePath().toString()).toList();
    }

    /** Nothing was scanned, typed, chosen or added. */
    boolean nothing() {
        return symbols.isEmpty() && !entry.any();
    }

    /** Whether at most what is typed differs: that may wait a second for the disk. */
    boolean samePaperAs(Lying other) {
        return symbols.equals(other.symbols)
                && entry.pages().equals(other.entry.pages())
                && entry.evidence().equals(other.entry.evidence());
    }

    Parked.Item item(DeskDrafts.Kept kept) {
        return new Parked.Item(
                kept.id(), kept.at(), entry.text(Slot.PRESENTER).strip(), unit, procedure, symbols.size(), whole);
    }
}
