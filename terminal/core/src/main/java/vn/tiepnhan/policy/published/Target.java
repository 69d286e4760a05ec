package vn.tiepnhan.policy.published;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.data.BadValue;
import vn.tiepnhan.dossier.Wording;

/**
 * What offices are to reach, as a document says.
 *
 * @param value percent of units, or hours
 * @param profiles whom it binds, by id
 * @param span from when it must be reached, up to when it is the valid one
 * @param source the obligation it rests on, for example S0-5
 */
public record Target(String id, Measure measure, BigDecimal value, List<String> profiles, Span span, String source) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    public Target {
        profiles = List.copyOf(profiles);
        if (value.signum() <= 0 || (measure.percent() && value.compareTo(ALL) > 0)) {
            throw new BadValue(
                    "value phải lớn hơn 0, tỷ lệ không quá 100: " + value,
                    "value must be above 0, a percentage at most 100: " + value);
        }
        if (profiles.isEmpty()) {
            throw new BadValue(
                    "profiles: nêu chỉ tiêu giao cho hồ sơ quy định nào", "profiles: name whom the target binds");
        }
    }

    /** What is measured. */
    public enum Measure {
        /** Units that file electronically, of all. */
        ELECTRONIC_SHARE("Tỷ lệ đơn vị giao dịch điện tử", "Share of units that file electronically", "%"),
        /** Units that have registered for it, of all. */
        REGISTERED_SHARE("Tỷ lệ đơn vị đã đăng ký", "Share of units that have registered", "%"),
        /** Hours a unit spends on dealings with the office, a year. */
        HOURS_A_YEAR("Số giờ giao dịch của đơn vị trong năm", "Hours a unit spends on it a year", "giờ");

        private final String vi;
        private final String en;
        private final String unit;

        Measure(String vi, String en, String unit) {
            this.vi = vi;
            this.en = en;
            this.unit = unit;
        }

        public Wording wording() {
            return new Wording(vi, en);
        }

        boolean percent() {
            return unit.equals("%");
        }
    }

    /** For example "90 % từ 01/10/2015"; a decimal comma, as people here write. */
    public String text() {
        String number = String.format(Locale.ROOT, "%s", value.toPlainString()).replace('.', ',');
        return number + " " + measure.unit + " từ " + VietnameseDates.of(span.from());
    }
}
