package vn.tiepnhan.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepnhan.dossier.Wording;

/** A checklist in sentences, for the officer, the slip and form 02. */
public final class ChecklistWords {
    private ChecklistWords() {}

    /** What came out, in a sentence. */
    public static Wording result(Checklist list) {
        return switch (list.basis()) {
            case UNKNOWN_PROCEDURE ->
                new Wording(
                        "Danh mục của cơ quan không có thủ tục " + list.procedure()
                                + ": không kiểm tra được thành phần hồ sơ và không yêu cầu thêm giấy tờ. Hãy xem lại mã thủ"
                                + " tục, hoặc hỏi bộ phận nghiệp vụ.",
                        "The office's catalogue has no procedure " + list.procedure()
                                + ": its papers cannot be checked, and none is asked for. Look at the code again, or ask the"
                                + " department in charge.");
            case NO_LIST ->
                new Wording(
                        "Danh mục chưa ghi thành phần hồ sơ của thủ tục " + list.procedure()
                                + ": không kiểm tra được và không yêu cầu thêm giấy tờ ngoài danh mục.",
                        "The catalogue names no papers for procedure " + list.procedure()
                                + ": they cannot be checked, and none outside the catalogue is asked for.");
            case LISTED ->
                list.complete()
                        ? new Wording(
                                "Thành phần hồ sơ đủ theo danh mục thủ tục " + list.procedure() + ".",
                                "All papers of procedure " + list.procedure() + " are there.")
                        : lacking(list);
        };
    }

    private static Wording lacking(Checklist list) {
        return new Wording(
                "Thành phần hồ sơ chưa đủ theo danh mục thủ tục " + list.procedure() + ", còn thiếu: "
                        + names(list, "vi") + ".",
                "Papers of procedure " + list.procedure() + " are missing: " + names(list, "en") + ".");
    }

    private static String names(Checklist list, String language) {
        return items(list).stream().map(item -> item.in(language)).collect(Collectors.joining("; "));
    }

    /** Everything that must still be brought, a line each. */
    public static List<Wording> items(Checklist list) {
        List<Wording> items = new ArrayList<>();
        for (Checklist.Row row : list.lacking()) {
            int more = Math.max(1, row.wanted() - row.there());
            String there = row.there() == 0 ? "" : " (đã có " + row.there() + ", cần " + row.wanted() + ")";
            String had = row.there() == 0 ? "" : " (" + row.there() + " of " + row.wanted() + " are there)";
            items.add(new Wording(
                    "%s: %02d bản%s".formatted(row.name(), more, there),
                    "%s: %d %s%s".formatted(row.name(), more, more == 1 ? "copy" : "copies", had)));
        }
        return items;
    }

    /** A row as the officer reads it in the list. */
    public static Wording row(Checklist.Row row) {
        String copies = row.wanted() > 0 ? " × " + row.wanted() : "";
        Wording state =
                switch (row.state()) {
                    case THERE -> new Wording("đã có", "there");
                    case TOO_FEW -> new Wording("chưa đủ bản (" + row.there() + ")", "too few (" + row.there() + ")");
                    case MISSING -> new Wording("còn thiếu", "missing");
                    case NOT_NEEDED -> new Wording("không có", "not there");
                };
        return new Wording(
                row.name() + copies + (row.mandatory() ? " – bắt buộc" : " – nếu có") + " – " + state.vi(),
                row.name() + copies + (row.mandatory() ? " – required" : " – if there is one") + " – " + state.en());
    }
}
