package vn.tiepnhan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepnhan.data.BadValue;

/**
 * When an office receives: the same sessions on each opening weekday, in order and not overlapping.
 *
 * @param exceptions days on which this office is closed, or keeps other hours, by date; they outweigh weekdays and holidays
 */
public record OpeningHours(Set<DayOfWeek> days, List<Session> sessions, Map<LocalDate, OneDay> exceptions) {
    public OpeningHours {
        days = Set.copyOf(days);
        sessions = inOrder(sessions);
        exceptions = Map.copyOf(exceptions);
        if (days.isEmpty() || sessions.isEmpty()) {
            throw new BadValue(
                    "cơ quan phải mở cửa ít nhất một ngày, một buổi", "an office opens on some day, for some session");
        }
    }

    /** Hours without exceptions. */
    public OpeningHours(Set<DayOfWeek> days, List<Session> sessions) {
        this(days, sessions, Map.of());
    }

    private static List<Session> inOrder(List<Session> sessions) {
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
                throw new BadValue(
                        "các buổi phải nối tiếp nhau: " + sessions, "sessions follow each other: " + sessions);
            }
        }
        return List.copyOf(sessions);
    }

    /**
     * One day of one office.
     *
     * @param reason as people read it, for example "cơ quan chuyển trụ sở"
     * @param sessions of that day; none where the office is closed
     */
    public record OneDay(String reason, List<Session> sessions) {
        public OneDay {
            sessions = inOrder(sessions);
        }
    }

    /** What is different on a day. */
    public Optional<OneDay> exception(LocalDate day) {
        return Optional.ofNullable(exceptions.get(day));
    }

    /** The sessions of a day on which the office opens. */
    List<Session> on(LocalDate day) {
        return exception(day).map(OneDay::sessions).orElse(sessions);
    }

    /** Open from {@code from} (inclusive) to {@code to} (exclusive). */
    public record Session(LocalTime from, LocalTime to) {
        public Session {
            if (!from.isBefore(to)) {
                throw new BadValue(
                        "giờ nghỉ phải sau giờ mở: " + from + "–" + to,
                        "a session ends after it begins: " + from + "–" + to);
            }
        }

        /** {@code 07:30-11:30}. */
        public static Session parse(String text) {
            String[] ends = text.split("-", -1);
            if (ends.length != 2) {
                throw new BadValue("buổi ghi theo HH:mm-HH:mm: " + text, "a session reads HH:mm-HH:mm: " + text);
            }
            return new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }
    }
}
