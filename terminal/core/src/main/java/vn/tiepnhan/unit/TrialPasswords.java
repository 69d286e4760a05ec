package vn.tiepnhan.unit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.audit.AuditRecord;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.Tables;
import vn.tiepnhan.store.office.Units.Unit;

/**
 * Trial passwords for units that do not file with a digital signature yet (S0-10): that one was asked for, and that one was
 * given; by whom and when. The password itself is never typed, kept or printed here. Blocks; safe for several threads.
 */
public final class TrialPasswords {
    /** In the log; its subject is the unit. */
    public static final String EVENT = "TRIAL_PASSWORD";

    private final Store store;

    public TrialPasswords(Store store) {
        this.store = store;
    }

    /** What happened. */
    public enum Step {
        ASKED,
        GIVEN;

        public Wording wording() {
            return this == ASKED ? new Wording("đã xin", "asked for") : new Wording("đã cấp", "given");
        }
    }

    /** One row of the record. */
    public record Told(LocalDateTime at, Step step, String unit, String officer) {
        /** For example: đã cấp 01/10/2015 09:00 (Lê Thị Mẫu). */
        public Wording said() {
            String when = " " + VietnameseDates.of(at) + (officer.isBlank() ? "" : " (" + officer + ")");
            return new Wording(step.wording().vi() + when, step.wording().en() + when);
        }
    }

    /** Writes down what happened, unless it must not: then says why. */
    public Optional<Problem> note(Told told) {
        return store.write(tables -> {
            Optional<Problem> against = against(tables, told);
            if (against.isEmpty()) {
                long entry = tables.audit()
                        .append(new AuditRecord(
                                told.at().toString(),
                                EVENT,
                                told.officer(),
                                told.unit(),
                                Map.of("step", told.step().name())));
                tables.trialMarks().add(told.unit(), entry);
            }
            return against;
        });
    }

    private static Optional<Problem> against(Tables tables, Told told) {
        if (!told.unit().matches("[A-Z0-9]{4,15}")) {
            return Optional.of(Problem.of(
                    "BAD_UNIT",
                    "Mã đơn vị “" + told.unit() + "” không đúng dạng: 4 đến 15 chữ cái và chữ số. Hãy kiểm tra lại mã.",
                    "Unit code “" + told.unit() + "” is not of the form: 4 to 15 letters and digits. Check the code."));
        }
        if (tables.units()
                .find(told.unit())
                .map(Unit::state)
                .filter(state -> state.electronic())
                .isPresent()) {
            return Optional.of(
                    Problem.of(
                            "FILES_ALREADY",
                            "Đơn vị " + told.unit()
                                    + " đã đăng ký giao dịch điện tử; mật khẩu thử nghiệm chỉ cấp cho đơn vị chưa giao dịch bằng chữ ký số. Hãy hướng dẫn đơn vị dùng chữ ký số đã đăng ký.",
                            "Unit " + told.unit()
                                    + " has registered for electronic filing; a trial password is only for units that do not use a digital signature yet. Help it to use the one it registered."));
        }
        return of(tables, told.unit()).stream()
                .filter(before -> before.step() == Step.GIVEN)
                .findFirst()
                .map(given -> Problem.of(
                        "GIVEN_ALREADY",
                        "Đơn vị " + told.unit() + " " + given.said().vi()
                                + ". Mật khẩu đã mất thì liên hệ phòng Công nghệ thông tin, không ghi cấp lần nữa.",
                        "Unit " + told.unit() + ": " + given.said().en()
                                + ". If the password was lost, ask the IT office; it is not recorded as given again."));
    }

    /** What is recorded of a unit, oldest first. */
    public static List<Told> of(Tables tables, String unit) {
        return told(tables, tables.trialMarks().of(unit));
    }

    private static List<Told> told(Tables tables, List<Long> entries) {
        List<Told> all = new ArrayList<>();
        for (long n : entries) {
            tables.audit()
                    .find(n)
                    .filter(record -> record.event().equals(EVENT))
                    .ifPresent(record -> all.add(new Told(
                            LocalDateTime.parse(record.at()),
                            Step.valueOf(record.facts().getOrDefault("step", Step.ASKED.name())),
                            record.subject(),
                            record.actor())));
        }
        return all;
    }

    /** A row for each thing that happened on these days, both inclusive. */
    public Report list(LocalDate from, LocalDate to) {
        List<List<String>> rows = new ArrayList<>();
        store.read(tables -> {
            for (Told told : told(tables, tables.trialMarks().all())) {
                LocalDate day = told.at().toLocalDate();
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    String name =
                            tables.units().find(told.unit()).map(Unit::name).orElse("");
                    rows.add(List.of(
                            VietnameseDates.of(told.at()),
                            told.unit(),
                            name,
                            told.step().wording().vi(),
                            told.officer()));
                }
            }
            return rows;
        });
        return new Report(
                new Wording("Mật khẩu thử nghiệm", "Trial passwords"),
                from,
                to,
                List.of(
                        new Wording("Lúc", "When"),
                        new Wording("Mã đơn vị", "Unit"),
                        new Wording("Tên đơn vị", "Unit's name"),
                        new Wording("Việc", "What"),
                        new Wording("Cán bộ", "Officer")),
                rows);
    }
}
