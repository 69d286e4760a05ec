package vn.tiepnhan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Holidays.DayOff;
import vn.tiepnhan.data.DataRow;

/** Lays out the days off of all years from the rules and the notices. */
final class HolidayReader {
    private final DataRow rules;
    private final List<DataRow> fixed;
    private final DataRow hungKings;
    private final List<DataRow> tet;
    private final DataRow besideNationalDay;
    private final Map<Integer, DataRow> notices = new HashMap<>();
    private final TreeMap<LocalDate, DayOff> holidays = new TreeMap<>();
    private final Map<LocalDate, DayOff> swappedOff = new HashMap<>();
    private final Map<LocalDate, LocalDate> worked = new HashMap<>();

    HolidayReader(DataRow rules) {
        this.rules = rules.onlyFields("holidays", "hungKings", "tet", "besideNationalDay", "notices");
        this.fixed = rules.rows("holidays");
        this.hungKings = rules.row("hungKings").onlyFields("since", "name");
        this.tet = rules.rows("tet");
        this.besideNationalDay = rules.row("besideNationalDay").onlyFields("since", "name", "offset");
        fixed.forEach(row -> row.onlyFields("id", "day", "since", "until", "name"));
        tet.forEach(row -> row.onlyFields("name", "since", "until", "days", "before"));
    }

    Holidays read(DataRow lunar) {
        readNotices();
        TreeMap<Integer, DataRow> years = new TreeMap<>();
        lunar.onlyFields("years").rows("years").forEach(row -> years.put(row.number("year"), row));
        years.forEach(this::layOut);
        if (!years.keySet().containsAll(notices.keySet())) {
            throw rules.fault(
                    "có thông báo của năm mà bảng âm lịch không có: " + notices.keySet(),
                    "a notice names a year that the lunar table lacks: " + notices.keySet());
        }
        Map<LocalDate, DayOff> all = new HashMap<>(holidays);
        all.putAll(swappedOff);
        holidays.forEach((day, holiday) -> compensate(day, holiday, all));
        return new Holidays(all, worked, years.firstKey(), years.lastKey());
    }

    private void readNotices() {
        for (DataRow notice : rules.rows("notices")) {
            notice.onlyFields("year", "tet", "besideNationalDay", "swaps");
            if (notices.put(notice.number("year"), notice) != null) {
                throw notice.fault(
                        "năm " + notice.number("year") + " đã có thông báo",
                        "year " + notice.number("year") + " has a notice already");
            }
            for (DataRow swap : notice.rows("swaps")) {
                swap.onlyFields("off", "worked");
                LocalDate off = swap.date("off");
                LocalDate made = swap.date("worked");
                if (weeklyRest(off) || !weeklyRest(made)) {
                    throw swap.fault(
                            "hoán đổi là nghỉ một ngày trong tuần (off), làm bù một thứ Bảy hoặc Chủ nhật (worked)",
                            "a weekday is swapped for a Saturday or Sunday");
                }
                if (swappedOff.containsKey(off) || worked.containsKey(made)) {
                    throw swap.fault("một trong hai ngày này đã được hoán đổi", "one of these days is swapped already");
                }
                swappedOff.put(off, new DayOff("Nghỉ hoán đổi, làm bù ngày " + VietnameseDates.of(made), true));
                worked.put(made, off);
            }
        }
    }

    private void layOut(int year, DataRow lunar) {
        lunar.onlyFields("year", "tet", "hungKings");
        for (DataRow row : fixed) {
            if (holdsIn(row, year)) {
                MonthDay day = MonthDay.parse("--" + row.text("day"));
                holidays.put(day.atYear(year), new DayOff(row.text("name"), false));
            }
        }
        if (holdsIn(hungKings, year)) {
            holidays.put(lunar.date("hungKings"), new DayOff(hungKings.text("name"), false));
        }
        tet(year, lunar.date("tet"));
        besideNationalDay(year);
    }

    private void tet(int year, LocalDate first) {
        DataRow notice = notices.get(year);
        for (DataRow row : tet) {
            if (!holdsIn(row, year)) {
                continue;
            }
            if (notice != null && notice.has("tet")) {
                DataRow named = notice.row("tet").onlyFields("first", "last");
                named.date("first")
                        .datesUntil(named.date("last").plusDays(1))
                        .forEach(day -> holidays.put(day, new DayOff(row.text("name"), true)));
            } else {
                LocalDate from = first.minusDays(
                        row.row("before").number(first.getDayOfWeek().name()));
                from.datesUntil(from.plusDays(row.number("days")))
                        .forEach(day -> holidays.put(day, new DayOff(row.text("name"), false)));
            }
        }
    }

    private void besideNationalDay(int year) {
        DataRow row = besideNationalDay;
        @Nullable DataRow notice = notices.get(year);
        if (notice != null && notice.has("besideNationalDay")) {
            holidays.put(notice.date("besideNationalDay"), new DayOff(row.text("name"), true));
        } else if (holdsIn(row, year)) {
            LocalDate nationalDay = LocalDate.of(year, 9, 2);
            int offset = row.row("offset").number(nationalDay.getDayOfWeek().name());
            holidays.put(nationalDay.plusDays(offset), new DayOff(row.text("name"), false));
        }
    }

    /** A holiday on a weekly rest day moves to the next day that is neither rest nor off already. */
    private static void compensate(LocalDate holiday, DayOff off, Map<LocalDate, DayOff> all) {
        if (!weeklyRest(holiday)) {
            return;
        }
        LocalDate day = holiday;
        while (weeklyRest(day) || all.containsKey(day)) {
            day = day.plusDays(1);
        }
        all.put(day, new DayOff("Nghỉ bù " + off.reason(), off.named()));
    }

    private static boolean holdsIn(DataRow row, int year) {
        return (!row.has("since") || year >= row.number("since")) && (!row.has("until") || year <= row.number("until"));
    }

    private static boolean weeklyRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
