package vn.tiepnhan.certificate;

import java.time.Instant;
import java.time.LocalDate;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.reception.Timekeeper;

/** Days of certificates, in the offices' time. */
final class Days {
    private Days() {}

    static String of(Instant moment) {
        return VietnameseDates.of(LocalDate.ofInstant(moment, Timekeeper.ZONE));
    }
}
