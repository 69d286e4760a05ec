package vn.tiepnhan.policy;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.data.BadValue;

/**
 * A social-insurance office as its counters know it.
 *
 * @param code mã cơ quan BHXH: 3 digits of the province, 2 of the office
 * @param name as it heads a slip, for example "BHXH Thành phố Hồ Chí Minh"
 * @param helpLine telephone for filers
 * @param verified false where address, hours and help line are placeholders that nobody has confirmed
 */
public record Office(String code, String name, String address, String helpLine, OpeningHours hours, boolean verified) {
    public Office {
        if (!code.matches("[0-9]{5}")) {
            throw new BadValue("mã cơ quan có 5 chữ số: " + code, "an office code has 5 digits: " + code);
        }
    }

    /** What a slip or a screen adds while {@link #verified} is false, else null. */
    public @Nullable String caution() {
        return verified ? null : "chưa xác minh";
    }
}
