package vn.tiepnhan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.time4j.PlainDate;
import net.time4j.calendar.ChineseCalendar;
import net.time4j.calendar.EastAsianMonth;
import net.time4j.calendar.EastAsianYear;
import net.time4j.calendar.VietnameseCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.data.DataRow;

final class LunarTableTest {
    private static final DataRow TABLE = DataFile.beside(Holidays.class, "lunar.yaml");

    @Test
    void everyRowAgreesWithTheVietnameseCalendar() {
        assertThat(TABLE.rows("years")).hasSize(93).allSatisfy(row -> {
            int year = row.number("year");
            assertThat(row.date("tet")).isEqualTo(lunar(year, 1, 1));
            assertThat(row.date("hungKings")).isEqualTo(lunar(year, 3, 10));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-02-10, 2013-04-19",
        "2014, 2014-01-31, 2014-04-09",
        "2015, 2015-02-19, 2015-04-28",
        "2016, 2016-02-08, 2016-04-16",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12",
        "2031, 2031-01-23, 2031-04-01"
    })
    void knowsTetAndHungKings(int year, LocalDate tet, LocalDate hungKings) {
        DataRow row = row(year);
        assertThat(row.date("tet")).isEqualTo(tet);
        assertThat(row.date("hungKings")).isEqualTo(hungKings);
    }

    @ParameterizedTest
    @CsvSource({"2007, 2007-02-17, 2007-02-18", "2030, 2030-02-02, 2030-02-03"})
    void differsFromChinaWhereVietnamDoes(int year, LocalDate vietnam, LocalDate china) {
        assertThat(row(year).date("tet")).isEqualTo(vietnam);
        PlainDate chinese = ChineseCalendar.ofNewYear(year).transform(PlainDate.axis());
        assertThat(chinese.toTemporalAccessor()).isEqualTo(china);
    }

    private static DataRow row(int year) {
        return TABLE.rows("years").stream()
                .filter(row -> row.number("year") == year)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate lunar(int year, int month, int day) {
        return VietnameseCalendar.of(EastAsianYear.forGregorian(year), EastAsianMonth.valueOf(month), day)
                .transform(PlainDate.axis())
                .toTemporalAccessor();
    }
}
