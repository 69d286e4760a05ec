package vn.tiepnhan.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.dossier.Corrections;
import vn.tiepnhan.store.dossier.DeskDrafts;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.Lines;
import vn.tiepnhan.store.dossier.Listed;
import vn.tiepnhan.store.dossier.Problems;
import vn.tiepnhan.wire.DossierContent;
import vn.tiepnhan.wire.DossierLine;

/** Finds a person in everything a terminal keeps; opens all of it, a page at a time. */
final class PersonSearch {
    private static final int PAGE = 200;

    private final Store store;
    private final Person person;

    PersonSearch(Store store, Person person) {
        this.store = store;
        this.person = person;
    }

    /**
     * A dossier they presented or stand in.
     *
     * @param before how they were written down as the presenter until that was corrected
     * @param workers only their own lines
     */
    record InDossier(Listed receipt, boolean presented, List<String> before, List<DossierContent.Worker> workers) {}

    List<InDossier> dossiers() {
        List<InDossier> found = new ArrayList<>();
        long after = 0;
        while (true) {
            long from = after;
            List<Listed> page = store.read(tables -> tables.receipts().after(from, PAGE));
            for (Listed receipt : page) {
                store.read(tables -> in(tables, receipt)).ifPresent(found::add);
                after = receipt.entry().sequence();
            }
            if (page.isEmpty()) {
                return found;
            }
        }
    }

    private Optional<InDossier> in(Tables tables, Listed receipt) {
        Entry.Details details = receipt.entry().details();
        boolean presented = person.is(details.presenter(), details.presenterIdentity());
        List<String> before = tables.corrections().of(receipt.entry().sequence()).stream()
                .flatMap(it -> it.details().changes().stream())
                .map(Corrections.Change::before)
                .filter(person::in)
                .toList();
        List<DossierContent.Worker> workers = tables
                .lines()
                .versions(receipt.entry().sequence())
                .stream()
                .flatMap(line -> workers(line).stream())
                .distinct()
                .toList();
        return presented || !before.isEmpty() || !workers.isEmpty()
                ? Optional.of(new InDossier(receipt, presented, before, workers))
                : Optional.empty();
    }

    private List<DossierContent.Worker> workers(Lines.Line line) {
        return DossierLine.read(line.line()).dossier().workers().stream()
                .filter(worker -> person.has(worker.bhxh()) || person.has(worker.card()))
                .toList();
    }

    List<HandOvers.Row> handOvers() {
        List<HandOvers.Row> found = new ArrayList<>();
        long after = 0;
        while (true) {
            long from = after;
            List<HandOvers.Row> page = store.read(tables -> tables.handOvers().after(from, PAGE));
            for (HandOvers.Row row : page) {
                if (collected(row) || row.details().cards().stream().anyMatch(card -> person.has(card.number()))) {
                    found.add(row);
                }
                after = row.n();
            }
            if (page.isEmpty()) {
                return found;
            }
        }
    }

    boolean collected(HandOvers.Row row) {
        return person.is(row.details().collector(), row.details().collectorIdentity());
    }

    List<Problems.Row> problems() {
        return store.read(tables -> tables.problems().all()).stream()
                .filter(row -> person.in(row.details().symptom())
                        || person.in(row.details().contact()))
                .toList();
    }

    List<Drafts.Kept> drafts() {
        return store.read(tables -> tables.drafts().all()).stream()
                .filter(draft -> person.in(draft.content().presenter())
                        || person.in(draft.content().bodyText()))
                .toList();
    }

    /** What lies at the counter unreceived; barcodes are searched where they are plain text. */
    List<DeskDrafts.Kept> deskDrafts() {
        return store.read(tables -> tables.deskDrafts().all()).stream()
                .filter(draft -> !lines(person, draft).isEmpty())
                .toList();
    }

    /** What was typed or scanned of it that names a person, a line at a time. */
    static List<String> lines(Person person, DeskDrafts.Kept draft) {
        Stream<String> scanned = draft.content().symbols().stream()
                .flatMap(symbol -> symbol.utf8().stream().flatMap(String::lines));
        return Stream.concat(draft.content().words().values().stream(), scanned)
                .filter(person::in)
                .toList();
    }
}
