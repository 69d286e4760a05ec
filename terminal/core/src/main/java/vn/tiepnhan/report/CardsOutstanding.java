package vn.tiepnhan.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.privacy.Masks;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.dossier.HandOvers;

/** Health cards that were to be collected and have not been, by the last time somebody asked for each. */
final class CardsOutstanding {
    private static final Set<String> OPEN = Set.of("NOT_COLLECTED", "MISSING");

    private CardsOutstanding() {}

    private record Asked(HandOvers.Row row, HandOvers.Card card) {}

    static Report of(Store store, LocalDate from, LocalDate to) {
        Map<String, Asked> last = new LinkedHashMap<>();
        for (HandOvers.Row row : store.read(tables -> tables.handOvers().after(0, Integer.MAX_VALUE))) {
            for (HandOvers.Card card : row.details().cards()) {
                String key = row.unit() + " " + (card.number().isBlank() ? card.name() : card.number());
                last.remove(key);
                last.put(key, new Asked(row, card));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (Asked asked : last.values()) {
            LocalDate day = asked.row().at().toLocalDate();
            if (OPEN.contains(asked.card().state()) && !day.isBefore(from) && !day.isAfter(to)) {
                rows.add(line(rows.size() + 1, asked, day));
            }
        }
        List<Wording> headings = List.of(
                new Wording("STT", "No."),
                new Wording("Mã đơn vị", "Unit"),
                new Wording("Người lao động", "Worker"),
                new Wording("Số thẻ", "Card"),
                new Wording("Hỏi lần cuối", "Last asked"),
                new Wording("Tình trạng", "State"),
                new Wording("Lý do", "Reason"));
        return new Report(ReportKind.cards.title(), from, to, headings, rows);
    }

    private static List<String> line(int n, Asked asked, LocalDate day) {
        HandOvers.Card card = asked.card();
        String state = asked.row().done() ? "đã trả kết quả, chưa thu thẻ" : "giữ lại kết quả, chờ thẻ";
        return List.of(
                String.valueOf(n),
                asked.row().unit(),
                card.name().isBlank() ? "" : Masks.name(card.name()),
                Masks.number(card.number()),
                VietnameseDates.of(day),
                state,
                card.reason());
    }
}
