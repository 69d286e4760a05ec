package vn.tiepnhan.policy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.data.BadValue;
import vn.tiepnhan.dossier.Wording;

/**
 * A row of a profile's catalogue.
 *
 * @param code as on the paper: 103, 600, 602A
 * @param title null where no source names it: say {@link #UNVERIFIED}, never a title of our own
 * @param fields what it belongs to; empty where not known
 * @param unsettled why it is not settled whether the paper rules cover it, or null where it is settled
 * @param papers what the published catalogue asks for; nothing else may be asked for
 * @param processingDays working days, null where no source gives them
 */
public record Procedure(
        String code,
        @Nullable String title,
        Set<Field> fields,
        @Nullable Wording unsettled,
        List<Paper> papers,
        @Nullable Integer processingDays) {
    /** Stands in for what no source says. */
    public static final String UNVERIFIED = "chưa xác minh";

    public Procedure {
        fields = Set.copyOf(fields);
        papers = List.copyOf(papers);
        if (!code.matches("[0-9A-Z]{1,4}")) {
            throw new BadValue(
                    "mã thủ tục có tối đa 4 chữ số, chữ hoa: " + code,
                    "a procedure code has up to 4 digits and capitals: " + code);
        }
        if (processingDays != null && processingDays < 1) {
            throw new BadValue(
                    "thời hạn giải quyết ít nhất là một ngày: " + processingDays,
                    "processing takes at least a day: " + processingDays);
        }
    }

    /** Lĩnh vực. */
    public enum Field {
        THU,
        SO,
        THE,
        OTHER
    }

    /**
     * A paper of the dossier (thành phần hồ sơ).
     *
     * @param copies how many are asked for, 0 where no source says
     */
    public record Paper(String name, boolean mandatory, int copies) {
        public Paper {
            if (name.isBlank() || copies < 0) {
                throw new BadValue(
                        "giấy tờ phải có tên, số bản từ 1: " + name,
                        "a paper has a name, and copies are counted: " + name);
            }
        }
    }

    /** The title, or {@link #UNVERIFIED}. */
    public String titleOrUnverified() {
        return title == null ? UNVERIFIED : title;
    }
}
