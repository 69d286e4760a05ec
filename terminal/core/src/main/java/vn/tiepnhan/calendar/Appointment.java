package vn.tiepnhan.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a result may be fetched (ngày hẹn trả), and why then.
 *
 * @param due null where no processing time is known: the slip then says "theo thông báo của cơ quan BHXH"
 * @param days working days counted, 0 where unknown
 * @param countedFrom moment the count started from: the receipt, or the next opening after it
 * @param basis whether a yearly table settled the days off, or the algorithm
 * @param skipped days passed over, each with its reason in Vietnamese
 */
public record Appointment(
        @Nullable LocalDateTime due, int days, LocalDateTime countedFrom, Basis basis, List<Skipped> skipped) {
    public Appointment {
        skipped = List.copyOf(skipped);
    }

    public enum Basis {
        TABLE,
        ALGORITHM
    }

    public record Skipped(LocalDate date, String reason) {}
}
