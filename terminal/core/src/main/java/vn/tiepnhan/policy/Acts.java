package vn.tiepnhan.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.data.DataRow;

/** The acts of a file, and which stands in place of which: none of itself, in no ring, and never before it was issued. */
public final class Acts {
    private final Map<String, Act> acts = new HashMap<>();
    private final Map<String, DataRow> superseding = new LinkedHashMap<>();
    private final Map<String, Act> successors = new HashMap<>();

    /** @throws vn.tiepnhan.data.DataException naming the row that is faulty */
    public Acts(List<DataRow> file) {
        boolean dated = file.stream().anyMatch(row -> row.has("supersedes"));
        for (DataRow row : file) {
            row.onlyFields("id", "number", "date", "issuer", "title", "supersedes", "sentences");
            Act before = acts.put(row.text("id"), read(row, List.of()));
            if (dated) {
                if (before != null) {
                    throw row.fault("có hai văn bản cùng tên này", "two acts bear this name");
                }
                superseding.put(row.text("id"), row);
            }
        }
        superseding.values().forEach(row -> superseded(row).forEach(id -> refuseStranger(row, id)));
        Set<String> settled = new HashSet<>();
        superseding.keySet().forEach(id -> refuseRing(id, new ArrayList<>(), settled));
        superseding.values().forEach(this::place);
    }

    /** The act of a row. */
    public Act of(DataRow row) {
        return read(row, superseded(row).stream().map(this::known).toList());
    }

    /** The first act that stood in place of another; it has a date. */
    public Optional<Act> successorOf(Act act) {
        return Optional.ofNullable(successors.get(act.id()));
    }

    private static Act read(DataRow row, List<Act> supersedes) {
        return new Act(
                row.text("id"),
                row.textOrNull("number"),
                row.dateOrNull("date"),
                row.text("issuer"),
                row.text("title"),
                supersedes);
    }

    private static List<String> superseded(DataRow row) {
        return row.texts("supersedes").stream().distinct().toList();
    }

    private Act known(String id) {
        return Objects.requireNonNull(acts.get(id));
    }

    private void refuseStranger(DataRow row, String id) {
        if (id.equals(row.text("id"))) {
            throw row.fault(
                    "supersedes nêu chính văn bản này; hãy bỏ " + id,
                    "supersedes names the act itself; take " + id + " out");
        }
        if (!acts.containsKey(id)) {
            throw row.fault(
                    "supersedes nêu " + id + ", không có văn bản nào tên này; hãy thêm văn bản đó hoặc sửa tên",
                    "supersedes names " + id + ", which is no act here; add that act or mend the name");
        }
    }

    private void refuseRing(String id, List<String> path, Set<String> settled) {
        int met = path.indexOf(id);
        path.add(id);
        if (met >= 0) {
            String ring = String.join(" → ", path.subList(met, path.size()));
            throw row(id).fault(
                            "các văn bản thay thế nhau thành vòng: " + ring + "; hãy bỏ một supersedes trong vòng",
                            "acts supersede each other in a ring: " + ring + "; take one supersedes of it out");
        }
        if (!settled.contains(id)) {
            superseded(row(id)).forEach(former -> refuseRing(former, path, settled));
            settled.add(id);
        }
        path.remove(path.size() - 1);
    }

    private DataRow row(String id) {
        return Objects.requireNonNull(superseding.get(id));
    }

    /** From its date on an act stands in place of those it supersedes. */
    private void place(DataRow row) {
        Act act = known(row.text("id"));
        for (String id : superseded(row)) {
            LocalDate from = act.date();
            if (from == null) {
                throw row.fault(
                        "supersedes cần date: văn bản thay thế từ ngày nào",
                        "supersedes needs a date: from which day the other act is superseded");
            }
            LocalDate issued = known(id).date();
            if (issued != null && from.isBefore(issued)) {
                throw row.fault(
                        "ngày " + VietnameseDates.of(from) + " trước ngày " + VietnameseDates.of(issued) + " của " + id
                                + ", văn bản nó thay thế; hãy sửa date hoặc supersedes",
                        "its date " + VietnameseDates.of(from) + " is before " + VietnameseDates.of(issued)
                                + ", that of " + id + " which it supersedes; mend date or supersedes");
            }
            successors.merge(id, act, Acts::earlier);
        }
    }

    private static Act earlier(Act one, Act other) {
        return day(other).isBefore(day(one)) ? other : one;
    }

    /** The day an act that supersedes another takes its place. */
    public static LocalDate day(Act successor) {
        return Objects.requireNonNull(successor.date());
    }
}
