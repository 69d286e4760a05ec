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
        if (days.isEmpty() || sessions.isEmpty()) {
            throw new IllegalArgumentException("an office opens on some day, for some session");
        }
        for (int i = 1; i < sessions.size(); i++) {
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to())) {
                throw new IllegalArgumentException("sessions follow each other: " + sessions);
            }
        }
    }

    /** Open from {@code from} (inclusive) to {@code to} (exclusive). */
    public record Session(LocalTime from, LocalTime to) {
        public Session {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("a session ends after it begins: " + from + "–" + to);
            }
        }

        /** {@code 07:30-11:30}. */
        public static Session parse(String text) {
            String[] ends = text.split("-", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("a session reads HH:mm-HH:mm: " + text);
            }
            return new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
        }
    }
}
