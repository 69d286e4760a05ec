package vn.tiepnhan.cli.receive.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.checklist.ChecklistWords;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.dossier.Wording;

/** A checklist as JSON and as lines. */
public final class PapersShown {
    private PapersShown() {}

    public static Beside of(Checklist list) {
        return new Beside("papers", json(list), lines(list));
    }

    /** {@code basis} says whether there was anything to check against. */
    static Map<String, Object> json(Checklist list) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("procedure", list.procedure());
        json.put("title", list.title());
        json.put("basis", list.basis().name());
        json.put("complete", list.complete());
        json.put("list", list.rows().stream().map(PapersShown::row).toList());
        json.put("lacking", list.lacking().stream().map(Checklist.Row::name).toList());
        json.put("beyond", list.beyond().stream().map(PaperThere::name).toList());
        Wording result = ChecklistWords.result(list);
        json.put("result", Map.of("vi", result.vi(), "en", result.en()));
        return json;
    }

    private static Map<String, Object> row(Checklist.Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", row.name());
        json.put("mandatory", row.mandatory());
        json.put("copies", row.wanted());
        json.put("there", row.there());
        json.put("state", row.state().name());
        return json;
    }

    static List<Wording> lines(Checklist list) {
        List<Wording> lines = new ArrayList<>();
        lines.add(ChecklistWords.result(list));
        for (Checklist.Row row : list.rows()) {
            Wording said = ChecklistWords.row(row);
            lines.add(new Wording("  " + said.vi(), "  " + said.en()));
        }
        if (!list.beyond().isEmpty()) {
            String names = list.beyond().stream().map(PaperThere::name).collect(Collectors.joining(", "));
            lines.add(new Wording(
                    "  Ngoài danh mục (không yêu cầu, không bắt buộc nhận): " + names,
                    "  Not in the catalogue (not asked for, need not be taken): " + names));
        }
        return lines;
    }
}
