package vn.tiepnhan.checklist;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;

/**
 * Looks through a dossier's worker lines for what cannot be: a birthday on 31/02, a number of nine digits, the same person
 * twice. It warns and never hinders: the unit printed the lines, and the officer has the person in front of them to ask.
 */
public final class WorkerLines {
    /** More than these are only counted: an officer reads a sentence, not five thousand. */
    private static final int NAMED = 4;

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern INSURANCE = Pattern.compile("[0-9]{10}");
    private static final Pattern CARD = Pattern.compile("[A-Z]{2}[1-5][0-9]{12}");
    private static final int OLDEST = 1900;

    private final LocalDate today;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<Wording> found = new ArrayList<>();
    private int count;

    private WorkerLines(LocalDate today) {
        this.today = today;
    }

    /**
     * One problem for all lines, or none.
     *
     * @param today whoever is born later is not
     */
    public static Optional<Problem> examine(List<Body.Worker> workers, LocalDate today) {
        WorkerLines lines = new WorkerLines(today);
        for (int i = 0; i < workers.size(); i++) {
            lines.look(workers.get(i), i + 1);
        }
        return lines.problem();
    }

    private void look(Body.Worker worker, int position) {
        int line = worker.n() > 0 ? worker.n() : position;
        if (!worker.birth().isBlank() && !isBirth(worker.birth().strip())) {
            add(line, "ngày sinh “" + worker.birth() + "” không thể có", "cannot be born on “" + worker.birth() + "”");
        }
        String validTo = worker.cardValidTo().strip();
        if (!validTo.isEmpty() && day(validTo).isEmpty()) {
            add(line, "hạn thẻ “" + validTo + "” không phải ngày", "“" + validTo + "” is no date for a card to end");
        }
        if (!worker.bhxh().isBlank()
                && !INSURANCE.matcher(worker.bhxh().strip()).matches()) {
            add(line, "mã số BHXH không đủ 10 chữ số", "the insurance number is not 10 digits");
        }
        if (!worker.card().isBlank() && !CARD.matcher(worker.card().strip()).matches()) {
            add(line, "mã thẻ BHYT không đúng 15 ký tự", "the health card number is not right");
        }
        Integer before =
                worker.bhxh().isBlank() ? null : seen.putIfAbsent(worker.bhxh().strip() + worker.event(), line);
        if (before != null) {
            add(line, "trùng mã số BHXH với dòng " + before, "has the insurance number of line " + before);
        }
    }

    private boolean isBirth(String birth) {
        if (YEAR.matcher(birth).matches()) {
            int year = Integer.parseInt(birth);
            return year >= OLDEST && year <= today.getYear();
        }
        return day(birth)
                .filter(day -> day.getYear() >= OLDEST && !day.isAfter(today))
                .isPresent();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(VietnameseDates.read(text));
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    private void add(int line, String vi, String en) {
        count++;
        if (found.size() < NAMED) {
            found.add(new Wording("dòng " + line + " " + vi, "line " + line + " " + en));
        }
    }

    private Optional<Problem> problem() {
        if (count == 0) {
            return Optional.empty();
        }
        int more = count - found.size();
        String vi = String.join("; ", found.stream().map(Wording::vi).toList());
        String en = String.join("; ", found.stream().map(Wording::en).toList());
        return Optional.of(Problem.of(
                "WORKER_LINES",
                "Danh sách lao động có " + count + " chỗ cần xem lại: " + vi
                        + (more > 0 ? "; và " + more + " chỗ khác" : "")
                        + ". Hãy hỏi người nộp; hồ sơ vẫn nhận được.",
                "The list of workers has " + count + " places to look at: " + en
                        + (more > 0 ? "; and " + more + " more" : "")
                        + ". Ask whoever brought it; the dossier may be received all the same."));
    }
}
