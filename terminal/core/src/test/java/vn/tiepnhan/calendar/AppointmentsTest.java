package vn.tiepnhan.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.calendar.Appointment.Basis;
import vn.tiepnhan.calendar.OpeningHours.Session;

final class AppointmentsTest {
    private static final List<Session> SESSIONS = List.of(Session.parse("07:30-11:30"), Session.parse("13:00-17:00"));
    private static final OpeningHours WEEK =
            new OpeningHours(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY), SESSIONS);
    private static final OpeningHours WITH_SATURDAY =
            new OpeningHours(Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY), SESSIONS);

    private final Appointments appointments = new Appointments(Holidays.shipped());

    @ParameterizedTest(name = "{0} + {1} is {2}")
    @CsvSource({
        // the case seen in public
        "2026-01-13T09:30:41, 5, 2026-01-20T09:30:41",
        "2015-09-30T16:29, 1, 2015-10-01T16:29",
        // Friday just before closing keeps its clock time
        "2015-10-02T16:59:59, 1, 2015-10-05T16:59:59",
        // over Hùng Kings 28/4, the swapped 29/4, 30/4 and 1/5
        "2015-04-24T08:00, 1, 2015-04-25T08:00",
        "2015-04-24T08:00, 2, 2015-04-27T08:00",
        "2015-04-24T08:00, 3, 2015-05-04T08:00",
        // over New Year with its swapped day
        "2014-12-31T10:00, 1, 2015-01-05T10:00",
        "2014-12-26T10:00, 1, 2014-12-27T10:00",
        // the worked Saturday of January 2026
        "2026-01-09T10:00, 1, 2026-01-10T10:00",
        // National Day with both its neighbours
        "2026-08-28T10:00, 1, 2026-09-03T10:00",
        "2026-08-21T10:00, 1, 2026-08-22T10:00",
        // 30/4 and 1/5 2016 lie on a weekend
        "2016-04-29T10:00, 1, 2016-05-04T10:00",
        // Tết 2026
        "2026-02-13T14:00, 1, 2026-02-23T14:00",
        // 2030: one day before China's new year
        "2030-01-30T09:00, 1, 2030-02-07T09:00",
        // over a year's end without holidays named
        "2027-12-31T09:00, 2, 2028-01-05T09:00",
        "2026-11-23T09:00, 1, 2026-11-25T09:00"
    })
    void countsWorkingDays(LocalDateTime received, int days, LocalDateTime due) {
        Appointment appointment = appointments.due(received, days, WEEK);
        assertThat(appointment.due()).isEqualTo(due);
        assertThat(appointment.countedFrom()).isEqualTo(received);
        assertThat(appointment.days()).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0} counts from {1}")
    @CsvSource({
        "2015-10-02T07:29:59, 2015-10-02T07:30",
        "2015-10-02T07:30, 2015-10-02T07:30",
        "2015-10-02T11:29:59, 2015-10-02T11:29:59",
        "2015-10-02T11:30, 2015-10-02T13:00",
        "2015-10-02T12:15, 2015-10-02T13:00",
        "2015-10-02T17:00, 2015-10-05T07:30",
        "2015-10-03T09:00, 2015-10-05T07:30",
        "2015-04-27T18:00, 2015-05-04T07:30",
        "2015-01-02T09:00, 2015-01-05T07:30"
    })
    void countsFromTheNextOpening(LocalDateTime received, LocalDateTime from) {
        assertThat(appointments.due(received, 1, WEEK).countedFrom()).isEqualTo(from);
        assertThat(appointments.unknown(received, WEEK).countedFrom()).isEqualTo(from);
    }

    @Test
    void anOfficeOpenOnSaturdaysCountsThem() {
        LocalDateTime friday = LocalDateTime.parse("2015-10-02T09:00");
        assertThat(appointments.due(friday, 1, WITH_SATURDAY).due()).isEqualTo("2015-10-03T09:00");
        assertThat(appointments.due(friday, 1, WEEK).due()).isEqualTo("2015-10-05T09:00");
    }

    @Test
    void saysWhatItPassedOver() {
        Appointment appointment = appointments.due(LocalDateTime.parse("2026-01-13T09:30:41"), 5, WEEK);
        assertThat(appointment.skipped())
                .extracting(day -> day.date() + " " + day.reason())
                .containsExactly("2026-01-17 Nghỉ hằng tuần, thứ Bảy", "2026-01-18 Nghỉ hằng tuần, Chủ nhật");
        assertThat(appointment.basis()).isEqualTo(Basis.ALGORITHM);
    }

    @Test
    void saysWhenANoticeSettledADay() {
        assertThat(appointments
                        .due(LocalDateTime.parse("2015-04-27T09:00"), 1, WEEK)
                        .basis())
                .isEqualTo(Basis.TABLE);
        assertThat(appointments
                        .due(LocalDateTime.parse("2015-04-24T09:00"), 1, WEEK)
                        .basis())
                .as("a Saturday worked by notice")
                .isEqualTo(Basis.TABLE);
        assertThat(appointments
                        .due(LocalDateTime.parse("2027-09-01T09:00"), 1, WEEK)
                        .basis())
                .isEqualTo(Basis.ALGORITHM);
    }

    @Test
    void promisesNothingWhereNoTimeIsKnown() {
        Appointment appointment = appointments.unknown(LocalDateTime.parse("2015-10-03T09:00"), WEEK);
        assertThat(appointment.due()).isNull();
        assertThat(appointment.days()).isZero();
        assertThat(appointment.skipped()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 366, 10_000})
    void refusesNumbersOfDaysNoProcedureHas(int days) {
        assertThatThrownBy(() -> appointments.due(LocalDateTime.parse("2015-10-02T09:00"), days, WEEK))
                .isInstanceOfSatisfying(
                        CalendarException.class,
                        refused -> assertThat(refused.wording().vi()).contains("từ 1 đến 365"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:07", "2099-12-30T09:00", "2100-01-04T09:00"})
    void refusesADateOutsideTheYearsItKnows(LocalDateTime received) {
        assertThatThrownBy(() -> appointments.due(received, 5, WEEK))
                .isInstanceOfSatisfying(CalendarException.class, refused -> assertThat(refused.code())
                        .isEqualTo("YEAR_NOT_COVERED"));
    }

    /** One office: closed on Tuesday 24/11/2015, mornings only on Wednesday, and open on a Saturday. */
    private static final OpeningHours MOVING = new OpeningHours(
            Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY),
            SESSIONS,
            Map.of(
                    LocalDate.of(2015, 11, 24), new OpeningHours.OneDay("chuyển trụ sở", List.of()),
                    LocalDate.of(2015, 11, 25),
                            new OpeningHours.OneDay(
                                    "chuyển trụ sở", List.of(OpeningHours.Session.parse("07:30-11:00"))),
                    LocalDate.of(2015, 11, 28), new OpeningHours.OneDay("làm bù", SESSIONS)));

    @ParameterizedTest(name = "{0} + {1} is {2}")
    @CsvSource({
        "2015-11-23T09:00, 1, 2015-11-25T09:00",
        // closed at that hour of that one day: the next opening
        "2015-11-23T14:00, 1, 2015-11-26T07:30",
        "2015-11-23T14:00, 2, 2015-11-26T14:00",
        "2015-11-27T09:00, 1, 2015-11-28T09:00",
        // brought to a closed door
        "2015-11-24T09:00, 1, 2015-11-26T07:30",
        "2015-11-25T15:00, 1, 2015-11-27T07:30"
    })
    void anOfficesOwnDaysOutweighItsWeek(LocalDateTime received, int days, LocalDateTime due) {
        assertThat(appointments.due(received, days, MOVING).due()).isEqualTo(due);
    }

    @Test
    void aClosedDayIsNamedWithItsReason() {
        assertThat(appointments
                        .due(LocalDateTime.parse("2015-11-23T09:00"), 1, MOVING)
                        .skipped())
                .anySatisfy(skipped -> assertThat(skipped.reason()).isEqualTo("chuyển trụ sở"));
    }
}
