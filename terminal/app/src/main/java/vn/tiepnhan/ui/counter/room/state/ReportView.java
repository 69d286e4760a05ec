package vn.tiepnhan.ui.counter.room.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.report.Grouping;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.ui.kit.Drawn;

/**
 * A report that is looked at.
 *
 * @param kind what is counted
 * @param span how long the days are that it covers
 * @param day one of them, null for today
 * @param report null until it was made
 * @param chart undrawn where it is a list
 */
public record ReportView(
        Kind kind,
        Span span,
        @Nullable LocalDate day,
        Grouping by,
        boolean saving,
        @Nullable Report report,
        Drawn chart,
        @Nullable Told told)
        implements PlaceView {
    static final ReportView UNSEEN =
            new ReportView(Kind.SUMMARY, Span.MONTH, null, Grouping.day, false, null, Drawn.UNDRAWN, null);

    /** What is counted, in the order of the list. */
    public enum Kind {
        SUMMARY,
        EXCEPTIONS,
        RETURNED,
        OVERDUE,
        CARDS,
        REGISTER,
        PRINTS,
        QUEUE_TIMES,
        RATINGS,
        PROBLEMS,
        SHARE,
        UNREGISTERED;

        /** Whether its figures can be grouped by one thing or another. */
        boolean grouped() {
            return this == SUMMARY || this == EXCEPTIONS || this == RETURNED;
        }
    }

    public enum Span {
        DAY,
        MONTH,
        QUARTER,
        YEAR;

        /** The first of the days this span has around one of them. */
        public LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> day.withDayOfMonth(1);
                case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
                case YEAR -> day.withDayOfYear(1);
            };
        }

        /** The first day of the span after that one, or before it. */
        public LocalDate step(LocalDate first, int by) {
            return switch (this) {
                case DAY -> first.plusDays(by);
                case MONTH -> first.plusMonths(by);
                case QUARTER -> first.plusMonths(3L * by);
                case YEAR -> first.plusYears(by);
            };
        }

        public LocalDate last(LocalDate day) {
            return step(first(day), 1).minusDays(1);
        }
    }

    public ReportView kind(Kind other) {
        return new ReportView(other, span, day, by, saving, null, Drawn.UNDRAWN, null);
    }

    public ReportView span(Span other, @Nullable LocalDate around) {
        return new ReportView(kind, other, around, by, saving, null, Drawn.UNDRAWN, null);
    }

    public ReportView by(Grouping other) {
        return new ReportView(kind, span, day, other, saving, null, Drawn.UNDRAWN, null);
    }

    public ReportView saving(boolean asked) {
        return new ReportView(kind, span, day, by, asked, report, chart, null);
    }

    public ReportView made(Report now, Drawn drawn) {
        return new ReportView(kind, span, day, by, saving, now, drawn, told);
    }

    public ReportView told(@Nullable Told what) {
        return new ReportView(kind, span, day, by, false, report, chart, what);
    }

    @Override
    public boolean mayEnter(Room room) {
        return true;
    }

    @Override
    public Object scene() {
        return List.of(kind, saving);
    }

    @Override
    public String focus(Room room) {
        return "ROOM_LIST";
    }

    @Override
    public boolean wide() {
        return true;
    }

    @Override
    public List<Offer> offers() {
        if (saving) {
            return List.of(
                    Offer.of(RoomAct.SAVE_CSV, true),
                    Offer.of(RoomAct.SAVE_XLSX, true),
                    Offer.of(RoomAct.SAVE_PDF, true),
                    Offer.of(RoomAct.SAVE_PNG, chart.dots() != null));
        }
        return List.of(
                new Offer(RoomAct.BY_DAY, true, span == Span.DAY),
                new Offer(RoomAct.BY_MONTH, true, span == Span.MONTH),
                new Offer(RoomAct.BY_QUARTER, true, span == Span.QUARTER),
                new Offer(RoomAct.BY_YEAR, true, span == Span.YEAR),
                Offer.of(RoomAct.BEFORE, true),
                Offer.of(RoomAct.AFTER, day != null),
                Offer.of(RoomAct.GROUP, kind.grouped()),
                Offer.of(RoomAct.SAVE, report != null));
    }
}
