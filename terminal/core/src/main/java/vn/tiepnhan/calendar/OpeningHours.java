package vn.tiepnhan.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** When an office receives: the same sessions on each opening weekday, in order and not overlapping. */
public record OpeningHours(Set<DayOfWeek> days, List<Session> sessions) {
    public OpeningHours {
        days = Set.copyOf(days);
        sessions = List.copyOf(sessions);
    }

    /** Open from {@code from} (inclusive) to {@code to} (exclusive). */
    public record Session(LocalTime from, LocalTime to) {
        public Session {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a session ends after it begins: " + from + "–" + to);
            }
        }
    }
}
