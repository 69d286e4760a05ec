package vn.tiepnhan.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.tiepnhan.data.DataFile;
import vn.tiepnhan.data.DataRow;

/**
 * Public holidays, their compensation days, and days swapped by a yearly notice. Immutable, safe for several threads.
 * Sources: the Labour Code's list with its dates, and the yearly notices named in the data.
 */
public final class Holidays {
    /** Names of the data files, as they stand in a bundle. */
    public static final List<String> FILES = List.of("holidays.yaml", "lunar.yaml");

    private final Map<LocalDate, DayOff> off;
    private final Map<LocalDate, LocalDate> worked;
    private final int firstYear;
    private final int lastYear;

    Holidays(Map<LocalDate, DayOff> off, Map<LocalDate, LocalDate> worked, int firstYear, int lastYear) {
        this.off = new TreeMap<>(off);
        this.worked = Map.copyOf(worked);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /**
     * The data this build ships.
     *
     * @throws vn.tiepnhan.data.DataException naming file, row and field where the data is faulty
     */
    public static Holidays shipped() {
        return read(Holidays::shipped);
    }

    /** One of {@link #FILES} as this build ships it. */
    public static DataRow shipped(String name) {
        return DataFile.beside(Holidays.class, name);
    }

    /**
     * Data from elsewhere, laid out as the shipped data are.
     *
     * @param files gives each of {@link #FILES} by its name
     * @throws vn.tiepnhan.data.DataException naming file, row and field where the data is faulty
     */
    public static Holidays read(Function<String, DataRow> files) {
        return new HolidayReader(files.apply("holidays.yaml")).read(files.apply("lunar.yaml"));
    }

    /**
     * Why a day is off beside the weekly rest.
     *
     * @param named by a yearly notice, not worked out
     */
    record DayOff(String reason, boolean named) {}

    /** @throws CalendarException for a year whose holidays are not known */
    Optional<DayOff> off(LocalDate day) {
        covered(day);
        return Optional.ofNullable(off.get(day));
    }

    /** Whether a yearly notice makes this rest day a working day in place of another. */
    boolean madeWorking(LocalDate day) {
        covered(day);
        return worked.containsKey(day);
    }

    private void covered(LocalDate day) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new CalendarException(
                    "YEAR_NOT_COVERED",
                    "Lịch nghỉ lễ chỉ có từ năm " + firstYear + " đến năm " + lastYear + ", không có năm "
                            + day.getYear() + ". Hãy kiểm tra đồng hồ của máy.",
                    "Holidays are known from " + firstYear + " to " + lastYear + ", not for " + day.getYear()
                            + ". Check the machine's clock.");
        }
    }
}
