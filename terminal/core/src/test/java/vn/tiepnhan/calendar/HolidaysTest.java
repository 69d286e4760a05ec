package vn.tiepnhan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.data.DataException;
import vn.tiepnhan.data.DataFile;

final class HolidaysTest {
    private final Holidays holidays = Holidays.shipped();

    @Test
    void everyWeekdayHolidayIsOffFrom2013To2031() {
        assertThat(IntStream.rangeClosed(2013, 2031).boxed())
                .allSatisfy(year -> assertThat(List.of("-01-01", "-04-30", "-05-01", "-09-02"))
                        .allSatisfy(day -> assertThat(holidays.off(LocalDate.parse(year + day)))
                                .isPresent()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2013-04-19",
                "2014-04-09",
                "2015-04-28",
                "2016-04-18",
                "2024-04-18",
                "2025-04-07",
                "2026-04-27",
                "2027-04-16",
                "2028-04-04",
                "2029-04-23",
                "2030-04-12",
                "2031-04-01"
            })
    void hungKingsDayOrItsCompensationIsOff(LocalDate day) {
        assertThat(holidays.off(day))
                .hasValueSatisfying(off -> assertThat(off.reason()).contains("Giỗ Tổ Hùng Vương"));
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2012-01-22, 2012-01-26, 4",
        "2014, 2014-01-30, 2014-02-05, 5",
        "2015, 2015-02-17, 2015-02-23, 5",
        "2016, 2016-02-07, 2016-02-12, 5",
        "2020, 2020-01-23, 2020-01-29, 5",
        "2023, 2023-01-20, 2023-01-26, 5",
        "2026, 2026-02-16, 2026-02-20, 5",
        "2024, 2024-02-08, 2024-02-14, 5",
        "2025, 2025-01-27, 2025-01-31, 5"
    })
    void tetRunsWithItsCompensation(int year, LocalDate first, LocalDate last, int holidaysProper) {
        List<LocalDate> off = first.datesUntil(last.plusDays(1))
                .filter(day -> holidays.off(day).isPresent())
                .toList();
        assertThat(off).startsWith(first).endsWith(last);
        assertThat(off.stream().filter(day -> holidays.off(day)
                        .filter(dayOff -> dayOff.reason().equals("Tết Nguyên đán"))
                        .isPresent()))
                .hasSize(holidaysProper);
        long onRestDays = off.stream()
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .count();
        assertThat(off.stream().filter(day -> holidays.off(day)
                        .filter(dayOff -> dayOff.reason().startsWith("Nghỉ bù Tết"))
                        .isPresent()))
                .hasSize((int) onRestDays);
        assertThat(holidays.off(first.minusDays(1))
                        .filter(dayOff -> dayOff.reason().contains("Tết Nguyên")))
                .isEmpty();
        assertThat(holidays.off(last.plusDays(1)))
                .as("the day after, in %s", year)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-01-02, 2014-12-27",
        "2015-04-29, 2015-04-25",
        "2024-04-29, 2024-05-04",
        "2026-01-02, 2026-01-10",
        "2026-08-31, 2026-08-22"
    })
    void swapsADayForASaturday(LocalDate off, LocalDate worked) {
        assertThat(holidays.off(off)).hasValueSatisfying(dayOff -> {
            assertThat(dayOff.named()).isTrue();
            assertThat(dayOff.reason()).contains(VietnameseDates.of(worked));
        });
        assertThat(holidays.madeWorking(worked)).isTrue();
        assertThat(worked.getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-09-03", "2022-09-01", "2023-09-01", "2024-09-03", "2025-09-01", "2026-09-01"})
    void aNoticeNamesTheDayBesideNationalDay(LocalDate day) {
        assertThat(holidays.off(day))
                .hasValueSatisfying(off -> assertThat(off.named()).isTrue());
        LocalDate other = day.getDayOfMonth() == 1 ? day.plusDays(2) : day.minusDays(2);
        assertThat(holidays.off(other)).isEmpty();
    }

    @Test
    void oneDayBesideNationalDayIsOffInEveryYearWithoutANotice() {
        assertThat(IntStream.rangeClosed(2027, 2031).boxed()).allSatisfy(year -> {
            LocalDate nationalDay = LocalDate.of(year, 9, 2);
            assertThat(List.of(nationalDay.minusDays(1), nationalDay.plusDays(1)))
                    .filteredOn(day -> holidays.off(day)
                            .filter(off -> off.reason().equals("Nghỉ thêm dịp Quốc khánh"))
                            .isPresent())
                    .hasSize(1);
        });
        assertThat(holidays.off(LocalDate.parse("2020-09-01"))).isEmpty();
        assertThat(holidays.off(LocalDate.parse("2020-09-03"))).isEmpty();
    }

    @Test
    void twoHolidaysOnOneWeekendAreBothMadeUpFor() {
        assertThat(holidays.off(LocalDate.parse("2016-05-02"))).isPresent();
        assertThat(holidays.off(LocalDate.parse("2016-05-03"))).isPresent();
        assertThat(holidays.off(LocalDate.parse("2016-05-04"))).isEmpty();
    }

    @Test
    void theUnverifiedHolidayCountsFrom2026AndSaysSo() {
        assertThat(holidays.off(LocalDate.parse("2025-11-24"))).isEmpty();
        assertThat(holidays.off(LocalDate.parse("2026-11-24")))
                .hasValueSatisfying(off -> assertThat(off.reason()).contains("chưa xác minh"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "2006-12-31", "2100-01-01"})
    void refusesYearsItKnowsNothingAbout(LocalDate day) {
        assertThatThrownBy(() -> holidays.off(day))
                .isInstanceOfSatisfying(CalendarException.class, refused -> assertThat(refused.code())
                        .isEqualTo("YEAR_NOT_COVERED"));
    }

    @Test
    void aFaultyNoticeIsRefusedByName() {
        String rules =
                """
                hungKings: {since: 2007, name: Giỗ Tổ}
                besideNationalDay: {since: 2021, name: Nghỉ thêm, offset: {}}
                notices:
                  - {year: 2015, swaps: [{off: "2015-04-25", worked: "2015-04-29"}]}
                """;
        HolidayReader reader = new HolidayReader(DataFile.of("holidays.yaml", rules));
        assertThatThrownBy(() -> reader.read(DataFile.of("lunar.yaml", "years: []")))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("holidays.yaml, notices 1, swaps 1");
    }
}
