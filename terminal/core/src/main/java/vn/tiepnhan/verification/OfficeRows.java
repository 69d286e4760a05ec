package vn.tiepnhan.verification;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.privacy.centre.KnownCertificate;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.AuditTable;
import vn.tiepnhan.store.office.Shifts;
import vn.tiepnhan.unit.TrialPasswords;

/** What the log last said of each row the office works with; one that says something else was changed by hand. One use. */
final class OfficeRows {
    private final Map<String, String> violators = new TreeMap<>();
    private final Map<String, String> shifts = new TreeMap<>();
    private final Map<String, String> tickets = new TreeMap<>();
    private final Map<String, String> trials = new TreeMap<>();
    private long firstTicket = Long.MAX_VALUE;
    private @Nullable String units;
    private String certificate = "";

    /** Entries in their order; those that tell of other things are passed over. */
    void hear(AuditTable.Told told) {
        AuditRecord it = told.record();
        switch (it.event()) {
            case "VIOLATOR_ADDED" -> violators.put(it.subject(), String.valueOf(told.n()));
            case "VIOLATOR_REMOVED" -> violators.merge(it.subject(), String.valueOf(told.n()), (a, b) -> a + " " + b);
            case "SHIFT_OPENED" ->
                shifts.put(
                        it.subject(),
                        Shifts.opened(it.at(), told.n(), it.facts().get("after")));
            case "SHIFT_CLOSED" -> shifts.merge(it.subject(), closed(told), String::concat);
            case "TICKET" -> ticket(it.facts());
            case TrialPasswords.EVENT -> trials.merge(it.subject(), String.valueOf(told.n()), (a, b) -> a + " " + b);
            case "UNITS" -> units = it.facts().get("list");
            case KnownCertificate.EVENT -> certificate = it.subject();
            default -> {}
        }
    }

    private static String closed(AuditTable.Told told) {
        Map<String, String> totals = new TreeMap<>(told.record().facts());
        String last = totals.remove("last");
        return Shifts.closed(told.record().at(), told.n(), last, totals);
    }

    private void ticket(Map<String, String> facts) {
        String n = facts.getOrDefault("n", "0");
        firstTicket = Math.min(firstTicket, Long.parseLong(n));
        tickets.put(n, facts.getOrDefault("row", ""));
    }

    /** After the whole log was heard. */
    Optional<Wording> firstFault(Tables tables) {
        return different("violator", violators, tables.violators().said())
                .or(() -> different("shift", shifts, tables.shifts().said()))
                .or(() -> different(
                        "ticket", tickets, sinceTheLogTells(tables.tickets().said())))
                .or(() ->
                        different("trial-password", trials, tables.trialMarks().said()))
                .or(() -> units == null || units.equals(tables.units().digest())
                        ? Optional.empty()
                        : Optional.of(new Wording(
                                "danh sách đơn vị (bảng unit) không phải danh sách đã nạp",
                                "the list of units (table unit) is not the one that was taken in")))
                .or(() -> certificate.equals(KnownCertificate.sha256(tables))
                        ? Optional.empty()
                        : Optional.of(new Wording(
                                "chứng thư của trung tâm không phải bản nhật ký đã ghi",
                                "the centre's certificate is not the one the log tells of")));
    }

    /** Tickets of earlier releases were not told of. */
    private Map<String, String> sinceTheLogTells(Map<String, String> rows) {
        rows.keySet().removeIf(n -> Long.parseLong(n) < firstTicket);
        return rows;
    }

    private static Optional<Wording> different(String table, Map<String, String> told, Map<String, String> rows) {
        for (Map.Entry<String, String> one : told.entrySet()) {
            String row = rows.get(one.getKey());
            if (!Objects.equals(row, one.getValue())) {
                return Optional.of(
                        row == null
                                ? LogAgainstRows.missing("dòng " + table, table, one.getKey())
                                : LogAgainstRows.changed("dòng " + table, table, one.getKey()));
            }
        }
        return rows.keySet().stream()
                .filter(n -> !told.containsKey(n))
                .findFirst()
                .map(n -> new Wording(
                        "nhật ký không ghi gì về dòng " + table + " " + n,
                        table + " " + n + " is nothing the log tells of"));
    }
}
