package vn.tiepnhan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tiepnhan.calendar.Appointment.Basis;
import vn.tiepnhan.calendar.Appointment.Skipped;
import vn.tiepnhan.calendar.Holidays.DayOff;
import vn.tiepnhan.calendar.OpeningHours.OneDay;
import vn.tiepnhan.calendar.OpeningHours.Session;

/**
 * Works out appointment dates (ngày hẹn trả): n working days after the day of receipt, at the same time of day. What
 * comes in outside opening hours counts as received at the next opening; a day on which the office keeps other hours is a
 * day, and what would be due after its closing is due at the next opening. Times are local to the office, to the second.
 */
public final class Appointments {
    private static final int MOST_DAYS = 365;

    private final Holidays holidays;

    public Appointments(Holidays holidays) {
        this.holidays = holidays;
    }

    /**
     * @param days working days, 1 to 365
     * @throws CalendarException for other numbers of days, and for years whose holidays are not known
     */
    public Appointment due(LocalDateTime received, int days, OpeningHours hours) {
        if (days < 1 || days > MOST_DAYS) {
            throw new CalendarException(
                    "DAYS_OUT_OF_RANGE",
                    "Số ngày làm việc phải từ 1 đến " + MOST_DAYS + ", không phải " + days + ".",
                    "The number of working days must be between 1 and " + MOST_DAYS + ", not " + days + ".");
        }
        return new Count(received.truncatedTo(ChronoUnit.SECONDS), hours).after(days);
    }

    /**
     * For a procedure whose processing time no source gives: only when the count would start.
     *
     * @throws CalendarException for years whose holidays are not known
     */
    public Appointment unknown(LocalDateTime received, OpeningHours hours) {
        Count count = new Count(received.truncatedTo(ChronoUnit.SECONDS), hours);
        return new Appointment(null, 0, count.from, count.basis(), count.skipped);
    }

    /** One count: walks from the receipt to the day due and notes what it passes over. */
    private final class Count {
        private final OpeningHours hours;
        private final LocalDateTime from;
        private final List<Skipped> skipped = new ArrayList<>();
        private boolean named;

        Count(LocalDateTime received, OpeningHours hours) {
            this.hours = hours;
            this.from = opening(received);
        }

        Appointment after(int days) {
            LocalDate day = from.toLocalDate();
            for (int counted = 0; counted < days; ) {
                day = day.plusDays(1);
                if (works(day)) {
                    counted++;
                }
            }
            LocalDateTime due = day.atTime(from.toLocalTime());
            boolean otherHours = hours.exception(day).isPresent();
            return new Appointment(otherHours ? opening(due) : due, days, from, basis(), skipped);
        }

        Basis basis() {
            return named ? Basis.TABLE : Basis.ALGORITHM;
        }

        /** The moment itself where the office is open, else the next opening. */
        private LocalDateTime opening(LocalDateTime received) {
            LocalDate day = received.toLocalDate();
            if (works(day)) {
                for (Session session : hours.on(day)) {
                    if (received.toLocalTime().isBefore(session.from())) {
                        return day.atTime(session.from());
                    }
                    if (received.toLocalTime().isBefore(session.to())) {
                        return received;
                    }
                }
            }
            do {
                day = day.plusDays(1);
            } while (!works(day));
            return day.atTime(hours.on(day).get(0).from());
        }

        private boolean works(LocalDate day) {
            Optional<OneDay> exception = hours.exception(day);
            if (exception.isPresent()) {
                named = true;
                boolean closed = exception.get().sessions().isEmpty();
                if (closed) {
                    skipped.add(new Skipped(day, exception.get().reason()));
                }
                return !closed;
            }
            Optional<DayOff> off = holidays.off(day);
            if (off.isPresent()) {
                named |= off.get().named();
                skipped.add(new Skipped(day, off.get().reason()));
                return false;
            }
            if (holidays.madeWorking(day)) {
                named = true;
                return true;
            }
            if (!hours.days().contains(day.getDayOfWeek())) {
                skipped.add(new Skipped(day, rest(day.getDayOfWeek())));
                return false;
            }
            return true;
        }

        private String rest(DayOfWeek day) {
            boolean weekly = day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY;
            return (weekly ? "Nghỉ hằng tuần, " : "Cơ quan không làm việc, ") + VietnameseDates.weekday(day);
        }
    }
}
