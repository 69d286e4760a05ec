package vn.tiepnhan.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.HandOvers;

/** What a terminal keeps of one person, for that person: nothing of anybody else who stands in the same dossiers. */
public final class PersonRecords {
    private final Store store;

    public PersonRecords(Store store) {
        this.store = store;
    }

    /** All of it as plain values, in the order of a document. */
    public Map<String, Object> of(Person person) {
        PersonSearch search = new PersonSearch(store, person);
        List<PersonSearch.InDossier> dossiers = search.dossiers();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("person", person.number());
        all.put("dossiers", dossiers.stream().map(this::dossier).toList());
        all.put(
                "handOvers",
                search.handOvers().stream()
                        .map(row -> handOver(person, search, row))
                        .toList());
        all.put(
                "drafts",
                search.drafts().stream().map(draft -> draft(person, draft)).toList());
        all.put(
                "unreceived",
                search.deskDrafts().stream()
                        .map(draft -> Map.of("at", draft.at().toString(), "lines", PersonSearch.lines(person, draft)))
                        .toList());
        all.put(
                "problems",
                search.problems().stream()
                        .map(row -> Map.of(
                                "at",
                                row.at().toString(),
                                "unit",
                                row.unit(),
                                "contact",
                                row.details().contact()))
                        .toList());
        all.put("looks", looks(dossiers));
        return all;
    }

    /** How much was found, whatever the kind. */
    public static int count(Map<String, Object> records) {
        return List.of("dossiers", "handOvers", "drafts", "unreceived", "problems").stream()
                .mapToInt(kind -> records.get(kind) instanceof List<?> list ? list.size() : 0)
                .sum();
    }

    private Map<String, Object> dossier(PersonSearch.InDossier found) {
        Entry entry = found.receipt().entry();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("receipt", entry.receipt());
        json.put("at", entry.moment().at().toString());
        json.put("procedure", entry.identity().procedure());
        json.put("unit", entry.identity().unit());
        json.put("sync", found.receipt().sync());
        if (found.presented()) {
            json.put("presenter", entry.details().presenter());
            json.put("presenterIdentity", entry.details().presenterIdentity());
        }
        if (!found.before().isEmpty()) {
            json.put("before", found.before());
        }
        json.put("workers", found.workers());
        json.put("pages", store.<Integer>read(tables -> tables.blobs()
                .of(entry.sequence())
                .size()));
        return json;
    }

    /** What waits for a supervisor: only what names this person. */
    private static Map<String, Object> draft(Person person, Drafts.Kept draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("draft", draft.id());
        json.put("at", draft.at().toString());
        json.put("unit", draft.unit());
        if (person.in(draft.content().presenter())) {
            json.put("presenter", draft.content().presenter());
        }
        json.put("lines", draft.content().bodyText().lines().filter(person::in).toList());
        return json;
    }

    private static Map<String, Object> handOver(Person person, PersonSearch search, HandOvers.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", row.at().toString());
        json.put("unit", row.unit());
        json.put("outcome", row.outcome());
        if (search.collected(row)) {
            json.put("collector", row.details().collector());
            json.put("collectorIdentity", row.details().collectorIdentity());
        }
        json.put(
                "cards",
                row.details().cards().stream()
                        .filter(card -> person.has(card.number()))
                        .toList());
        return json;
    }

    /** Who looked at their dossiers here, and when. */
    private List<Map<String, String>> looks(List<PersonSearch.InDossier> dossiers) {
        List<String> receipts = dossiers.stream()
                .map(found -> found.receipt().entry().receipt())
                .toList();
        List<Map<String, String>> looks = new ArrayList<>();
        new AccessBook(store).all().forEach(seen -> {
            if (receipts.contains(seen.subject())) {
                looks.add(Map.of("at", seen.at(), "by", seen.staff(), "act", seen.act(), "receipt", seen.subject()));
            }
        });
        return looks;
    }
}
