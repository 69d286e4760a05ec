package vn.tiepnhan.spool;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.policy.Act;
import vn.tiepnhan.policy.Procedure;

/** Set phrases of a slip. No-break spaces hold together what would read badly over two lines. */
final class SlipPhrases {
    /** Form 02 of the one-stop forms (TT 03/2025/TT-VPCP). */
    static final String COMPLETION_TITLE = "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH'\u00A0giờ\u00A0'mm'\u00A0phút, ngày\u00A0'dd/MM/yyyy");
    private static final int SHOWN_DIGITS = 4;
    /** Words of two or three syllables that stand in headings and addresses. */
    private static final Pattern COMPOUNDS = Pattern.compile(
            "tiếp nhận|hồ sơ|kết quả|quản lý|cơ quan BHXH|thành phố|hồ chí minh|thanh hóa|chưa xác minh",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d) (?=\\d)");

    private SlipPhrases() {}

    /** A heading or address whose compound words are not parted at a line's end. */
    static String kept(String text) {
        return COMPOUNDS.matcher(text).replaceAll(word -> word.group().replace(' ', '\u00A0'));
    }

    static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }

    static String workingDays(int days) {
        return "(" + days + "\u00A0ngày\u00A0làm\u00A0việc)";
    }

    /** For example "Công văn … số 3840/BHXH-CNTT ngày 22/10/2013 của …", or "(chưa có số, ngày)" where the act has none. */
    static String citation(Act act) {
        String numbered = act.number() == null ? "" : " số\u00A0" + act.number();
        String dated = act.date() == null ? "" : " ngày\u00A0" + VietnameseDates.of(act.date());
        String bare = numbered.isEmpty() && dated.isEmpty() ? " (chưa\u00A0có\u00A0số,\u00A0ngày)" : "";
        return act.title() + numbered + dated + " của " + act.issuer() + bare;
    }

    static String telephone(String help) {
        return BETWEEN_DIGITS.matcher(help).replaceAll("\u00A0");
    }

    /** All but the last four digits as asterisks; a number that short shows nothing. */
    static String masked(String identity) {
        int hidden = identity.length() <= SHOWN_DIGITS ? identity.length() : identity.length() - SHOWN_DIGITS;
        return "*".repeat(hidden) + identity.substring(hidden);
    }

    /** Code and title, never a title of our own. */
    static String procedure(String code, String title) {
        if (title.isBlank()) {
            return code;
        }
        return title.equals(Procedure.UNVERIFIED)
                ? code + " (tên thủ tục chưa\u00A0xác\u00A0minh)"
                : code + " " + title;
    }

    /** What made e-filing impossible. */
    static String incident(String kind) {
        return switch (kind) {
            case "SOFTWARE" -> "Sự cố phần mềm";
            case "LINE" -> "Sự cố đường truyền";
            case "OTHER" -> "Lý do khác";
            default -> kind;
        };
    }
}
