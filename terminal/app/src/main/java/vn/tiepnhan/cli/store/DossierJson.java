package vn.tiepnhan.cli.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.store.dossier.Drafts;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;

/** Receipts as JSON for {@code dossiers} and {@code dossier}. */
public final class DossierJson {
    private DossierJson() {}

    static Map<String, Object> of(Listed listed) {
        Entry entry = listed.entry();
        Entry.Identity identity = entry.identity();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("receipt", entry.receipt());
        json.put("sequence", entry.sequence());
        json.put("id", entry.id());
        json.put("at", entry.moment().at().toString());
        json.put("clock", entry.moment().stated() ? "STATED" : entry.moment().quality());
        json.put("outcome", entry.ruling().outcome());
        json.put("rule", entry.ruling().rule());
        json.put("received", entry.ruling().received());
        json.put("special", entry.ruling().special());
        json.put("profile", entry.ruling().profile());
        json.put("office", entry.ruling().office());
        json.put("kind", identity.kind());
        json.put("procedure", identity.procedure());
        json.put("unit", identity.unit());
        json.put("unitName", entry.details().unitName());
        json.put("mst", identity.mst());
        json.put("period", identity.period());
        json.put("batch", identity.batch());
        json.put("printNumber", identity.print());
        json.put("due", entry.due() == null ? null : entry.due().toString());
        json.put("print", print(listed.printed()));
        json.put("copies", listed.copies());
        json.put("sync", listed.sync());
        json.put("number", listed.number());
        json.put("voided", voided(listed.voided()));
        return json;
    }

    static Map<String, Object> print(Listed.Evidence printed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("evidence", printed.evidence());
        json.put("detail", printed.detail());
        return json;
    }

    static Map<String, Object> of(Drafts.Kept draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("draft", draft.id());
        json.put("at", draft.at().toString());
        json.put("unit", draft.unit());
        json.put("unitName", draft.content().unitName());
        json.put("procedure", draft.procedure());
        json.put("incident", draft.content().incident());
        return json;
    }

    private static @Nullable Map<String, Object> voided(Listed.@Nullable Voided voided) {
        return voided == null ? null : Map.of("reason", voided.reason(), "officer", voided.officer());
    }
}
