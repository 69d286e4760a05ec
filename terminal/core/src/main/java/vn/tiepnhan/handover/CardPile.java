package vn.tiepnhan.handover;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.number.Checked;
import vn.tiepnhan.dossier.number.NumberChecks;
import vn.tiepnhan.dossier.number.NumberKind;
import vn.tiepnhan.handover.Collection.DueCard;
import vn.tiepnhan.reception.Timekeeper;

/** The cards on the counter, sorted by whose they are. One thread. */
final class CardPile {
    private final Map<Integer, String> byWorker = new TreeMap<>();
    private final List<Problem> notes = new ArrayList<>();

    /** @param scanned card QR, card number, or {@code n=card} for a worker line that names no card */
    CardPile(List<String> scanned, List<DueCard> due, LocalDateTime at) {
        Set<String> seen = new HashSet<>();
        for (String text : scanned) {
            int equals = text.indexOf('=');
            boolean assigned = equals > 0 && text.substring(0, equals).strip().matches("\\d{1,5}");
            String number = number(assigned ? text.substring(equals + 1) : text, at);
            if (number.isEmpty()) {
                continue;
            }
            if (!seen.add(number)) {
                notes.add(note(
                        "CARD_TWICE",
                        "Thẻ " + masked(number) + " đã quét rồi; chỉ tính một lần.",
                        "Card " + masked(number) + " was scanned before; it counts once."));
                continue;
            }
            int worker = assigned ? Integer.parseInt(text.substring(0, equals).strip()) : workerOf(number, due);
            boolean known = due.stream().anyMatch(one -> one.n() == worker);
            if (known) {
                byWorker.put(worker, number);
            } else {
                notes.add(note(
                        "CARD_OF_NOBODY",
                        "Thẻ " + masked(number)
                                + " không thuộc người nào trong hồ sơ này; trả lại người nộp, hoặc ghi rõ của dòng nào (SỐ DÒNG=SỐ THẺ).",
                        "Card " + masked(number)
                                + " belongs to nobody in this dossier; give it back, or say whose it is (LINE=CARD)."));
            }
        }
    }

    private static int workerOf(String number, List<DueCard> due) {
        return due.stream()
                .filter(one -> one.card().equals(number))
                .mapToInt(DueCard::n)
                .findFirst()
                .orElse(-1);
    }

    private String number(String text, LocalDateTime at) {
        String trimmed = text.strip();
        NumberKind kind = trimmed.contains("|") ? NumberKind.BHYT_QR : NumberKind.BHYT;
        Checked checked = new NumberChecks(
                        Clock.fixed(at.atZone(Timekeeper.ZONE).toInstant(), Timekeeper.ZONE))
                .check(kind, trimmed);
        if (!checked.valid()) {
            notes.addAll(checked.problems());
            return "";
        }
        return checked.fields().getOrDefault("card", "");
    }

    /** The card collected for a worker line, or empty. */
    String of(int worker) {
        return byWorker.getOrDefault(worker, "");
    }

    List<Problem> notes() {
        return notes;
    }

    /** All but the last four. */
    static String masked(String number) {
        int hidden = Math.max(0, number.length() - 4);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    private static Problem note(String code, String vi, String en) {
        return Problem.of(code, vi, en);
    }
}
