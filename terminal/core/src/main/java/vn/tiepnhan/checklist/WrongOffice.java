package vn.tiepnhan.checklist;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Office;
import vn.tiepnhan.policy.Outcome;

/** A dossier of another office's unit: nobody is sent away without an address and hours. */
public final class WrongOffice {
    /** The rule such a decision names. */
    public static final String RULE = "OFFICE";

    private static final Map<DayOfWeek, Wording> DAYS = Map.of(
            DayOfWeek.MONDAY, new Wording("thứ Hai", "Mon"),
            DayOfWeek.TUESDAY, new Wording("thứ Ba", "Tue"),
            DayOfWeek.WEDNESDAY, new Wording("thứ Tư", "Wed"),
            DayOfWeek.THURSDAY, new Wording("thứ Năm", "Thu"),
            DayOfWeek.FRIDAY, new Wording("thứ Sáu", "Fri"),
            DayOfWeek.SATURDAY, new Wording("thứ Bảy", "Sat"),
            DayOfWeek.SUNDAY, new Wording("Chủ nhật", "Sun"));

    private WrongOffice() {}

    /**
     * @param code of the office it belongs to
     * @param office that office, empty where the data do not have it
     */
    public static Decision over(Decision by, String code, Optional<Office> office) {
        Wording where = office.map(WrongOffice::where).orElse(nowhere(code));
        String name = office.map(Office::name).orElse("cơ quan BHXH mã " + code);
        return new Decision(
                Outcome.GUIDE,
                RULE,
                Decision.Basis.DESIGN,
                List.of("S0-1"),
                null,
                null,
                new Wording(
                        "Đơn vị do " + name + " quản lý, không thuộc cơ quan này.",
                        "The unit belongs to another office: "
                                + office.map(Office::name).orElse(code) + "."),
                new Wording(
                        "Hướng dẫn người nộp đến đúng cơ quan: " + where.vi()
                                + ". Nếu vẫn cần nhận tại đây, hãy ghi lý do.",
                        "Send them to the right office: " + where.en()
                                + ". To take it here all the same, give a reason."),
                new Wording("Đề nghị nộp tại: " + where.vi() + ".", "Please hand it in at: " + where.en() + "."),
                by.guidance(),
                by.procedureKnown(),
                by.profile(),
                by.profileVersion());
    }

    private static Wording nowhere(String code) {
        return new Wording(
                "cơ quan BHXH mã " + code + " (máy này chưa có địa chỉ, hãy hỏi số hỗ trợ trên phiếu)",
                "office " + code + " (this terminal has no address of it; ask the help line on the slip)");
    }

    /** Name, address, hours and help line. */
    static Wording where(Office office) {
        Wording hours = hours(office.hours());
        boolean doubtful = !office.verified() && !office.address().contains("chưa xác minh");
        return new Wording(
                office.name() + ", " + office.address() + ", giờ làm việc " + hours.vi() + ", điện thoại "
                        + office.helpLine() + (doubtful ? " (chưa xác minh)" : ""),
                office.name() + ", " + office.address() + ", open " + hours.en() + ", phone " + office.helpLine()
                        + (office.verified() ? "" : " (unverified)"));
    }

    /** {@code thứ Hai – thứ Sáu 07:30–11:30, 13:00–17:00}; days that do not follow each other are named one by one. */
    static Wording hours(OpeningHours hours) {
        List<DayOfWeek> days = hours.days().stream().sorted().toList();
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        boolean row = days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1;
        String sessions = hours.sessions().stream()
                .map(session -> session.from().truncatedTo(ChronoUnit.MINUTES) + "–" + session.to())
                .collect(Collectors.joining(", "));
        return new Wording(
                days(row ? List.of(first, last) : days, row, "vi") + " " + sessions,
                days(row ? List.of(first, last) : days, row, "en") + " " + sessions);
    }

    private static String days(List<DayOfWeek> days, boolean row, String language) {
        return days.stream()
                .map(day -> DAYS.getOrDefault(day, new Wording("", "")).in(language))
                .collect(Collectors.joining(row ? " – " : ", "));
    }
}
