package vn.tiepnhan.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Dates and weekdays as people write them here. */
public final class VietnameseDates {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("HH 'giờ' mm 'phút, ngày' dd/MM/uuuu");

    private VietnameseDates() {}

    /** For example 05/11/2015. */
    public static String of(LocalDate day) {
        return DATE.format(day);
    }

    /** For example 05/11/2015 09:00. */
    public static String of(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    /** The same of a moment as it is stored, in ISO 8601; quick, for lists of many. */
    public static String ofStored(String moment) {
        return moment.substring(8, 10)
                + '/'
                + moment.substring(5, 7)
                + '/'
                + moment.substring(0, 4)
                + ' '
                + moment.substring(11, 16);
    }

    /** For example 09 giờ 00 phút, ngày 05/11/2015. */
    public static String spoken(LocalDateTime moment) {
        return SPOKEN.format(moment);
    }

    /**
     * Reads what {@link #of(LocalDate)} writes.
     *
     * @throws DateTimeParseException for anything else, the 31st of February included
     */
    public static LocalDate read(String text) {
        return LocalDate.parse(text.strip(), DATE);
    }

    static String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "thứ Hai";
            case TUESDAY -> "thứ Ba";
            case WEDNESDAY -> "thứ Tư";
            case THURSDAY -> "thứ Năm";
            case FRIDAY -> "thứ Sáu";
            case SATURDAY -> "thứ Bảy";
            case SUNDAY -> "Chủ nhật";
        };
    }
}
