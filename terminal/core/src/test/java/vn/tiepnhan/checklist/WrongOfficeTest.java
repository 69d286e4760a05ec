package vn.tiepnhan.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.calendar.OpeningHours;
import vn.tiepnhan.policy.rule.Policy;

/** Where a unit of another office is sent. */
class WrongOfficeTest {
    @Test
    void namesAddressHoursAndHelpLine() {
        String where = WrongOffice.where(Policy.shipped().office("03800")).vi();
        assertThat(where)
                .contains("BHXH tỉnh Thanh Hóa", "Số 1 Đường Minh Họa", "thứ Hai – thứ Sáu 07:30–11:30, 13:00–17:00")
                .contains("0000 000 038");
    }

    @Test
    void daysThatDoNotFollowEachOtherAreNamedOneByOne() {
        OpeningHours hours = new OpeningHours(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                List.of(OpeningHours.Session.parse("08:00-11:00")));
        assertThat(WrongOffice.hours(hours).vi()).isEqualTo("thứ Hai, thứ Tư, thứ Bảy 08:00–11:00");
        assertThat(WrongOffice.hours(hours).en()).isEqualTo("Mon, Wed, Sat 08:00–11:00");
    }
}
