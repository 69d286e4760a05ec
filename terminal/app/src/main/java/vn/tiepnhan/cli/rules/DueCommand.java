package vn.tiepnhan.cli.rules;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.calendar.Appointments;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.cli.verb.Exit;
import vn.tiepnhan.cli.verb.Stated;
import vn.tiepnhan.cli.verb.Verb;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.policy.rule.Policy;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.rules.RulesOfDay;

/** {@code tiepnhan due}: when a result may be fetched. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Ngày hẹn trả kết quả / when the result may be fetched")
public final class DueCommand extends Verb {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    @Option(
            names = "--profile",
            paramLabel = "ID",
            defaultValue = "current",
            description = "hcm-2013, hcm-2015, thanh-hoa-2015, current (${DEFAULT-VALUE})")
    private String profile = "current";

    @Option(names = "--office", paramLabel = "CODE", description = "Mã cơ quan BHXH / office (the profile's own)")
    private @Nullable String office;

    @ArgGroup(multiplicity = "1")
    private Length length = new Length();

    @Option(
            names = "--received",
            paramLabel = "TIME",
            description = "Lúc nhận hồ sơ, ví dụ 2026-01-13T09:30:41 / moment of receipt (now)")
    private @Nullable String received;

    @Mixin
    private RulesOption rules = new RulesOption();

    /** Either the days themselves, or the procedure whose days the catalogue knows. */
    static final class Length {
        @Option(names = "--days", paramLabel = "N", description = "Số ngày làm việc / working days")
        private @Nullable Integer days;

        @Option(names = "--procedure", paramLabel = "CODE", description = "Mã thủ tục / procedure code")
        private @Nullable String procedure;

        @Nullable Integer in(Profile profile) {
            if (days != null) {
                return days;
            }
            return profile.procedure(Objects.requireNonNull(procedure))
                    .map(Procedure::processingDays)
                    .orElse(null);
        }
    }

    @Override
    public Integer call() {
        LocalDateTime moment = moment();
        RulesOfDay day = rules.on(moment.toLocalDate());
        Policy policy = day.policy();
        Profile asked = policy.profile(profile);
        OpeningHours hours =
                policy.office(office == null ? asked.office() : office).hours();
        Appointments appointments = day.appointments();
        Integer days = length.in(asked);
        Appointment appointment =
                days == null ? appointments.unknown(moment, hours) : appointments.due(moment, days, hours);
        if (output.json()) {
            output.document(json(appointment));
        } else {
            print(appointment);
        }
        return Exit.DONE;
    }

    private LocalDateTime moment() {
        return received == null
                ? LocalDateTime.now(Clock.system(Timekeeper.ZONE))
                : LocalDateTime.ofInstant(Stated.parsed("--received", received), Timekeeper.ZONE);
    }

    private static Map<String, @Nullable Object> json(Appointment appointment) {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("due", appointment.due() == null ? null : ISO.format(appointment.due()));
        document.put("days", appointment.days());
        document.put("countedFrom", ISO.format(appointment.countedFrom()));
        document.put("basis", appointment.basis().name());
        document.put("skipped", skipped(appointment));
        return document;
    }

    private static List<Map<String, String>> skipped(Appointment appointment) {
        return appointment.skipped().stream()
                .map(day -> {
                    Map<String, String> document = new LinkedHashMap<>();
                    document.put("date", day.date().toString());
                    document.put("reason", day.reason());
                    return document;
                })
                .toList();
    }

    private void print(Appointment appointment) {
        if (appointment.due() == null) {
            say(
                    "Hẹn trả kết quả: theo thông báo của cơ quan BHXH (chưa biết thời hạn giải quyết)",
                    "Due: as the office will announce (no processing time is known)");
        } else {
            String due = VietnameseDates.spoken(appointment.due());
            say(
                    "Hẹn trả kết quả: " + due + " (" + appointment.days() + " ngày làm việc)",
                    "Due: " + ISO.format(appointment.due()) + " (" + appointment.days() + " working days)");
        }
        say(
                "Tính từ: " + VietnameseDates.spoken(appointment.countedFrom()),
                "Counted from: " + ISO.format(appointment.countedFrom()));
        boolean named = appointment.basis() == Appointment.Basis.TABLE;
        say(
                named
                        ? "Ngày nghỉ: theo thông báo của năm"
                        : "Ngày nghỉ: tính theo quy tắc, không theo thông báo riêng của năm",
                named ? "Days off: by the yearly notice" : "Days off: worked out by rule, no yearly notice involved");
        appointment.skipped().forEach(day -> output.line("  " + VietnameseDates.of(day.date()) + "  " + day.reason()));
    }

    private void say(String vi, String en) {
        output.line(output.say(new Wording(vi, en)));
    }
}
