package vn.tiepnhan.ui.counter.room.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.problem.ProblemBook;
import vn.tiepnhan.queue.QueueTimes;
import vn.tiepnhan.report.Grouping;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.report.ReportKind;
import vn.tiepnhan.report.Reports;
import vn.tiepnhan.report.UnitReports;
import vn.tiepnhan.report.format.ReportFormat;
import vn.tiepnhan.ui.counter.room.RoomDesk;
import vn.tiepnhan.ui.counter.room.state.ReportView;
import vn.tiepnhan.ui.counter.room.state.ReportView.Kind;
import vn.tiepnhan.ui.counter.room.state.ReportView.Span;
import vn.tiepnhan.ui.counter.room.state.RoomAct;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.kit.Drawn;

/** Figures of what this terminal did; made in the background, an answer to an older question is dropped. */
final class ReportModel implements PlaceModel {
    private static final List<Grouping> GROUPS =
            List.of(Grouping.day, Grouping.month, Grouping.unit, Grouping.officer, Grouping.reason, Grouping.software);

    private final RoomBoard board;
    private final Showing<ReportView> showing;
    private final RoomDesk desk;
    private final String language;
    private long question;

    ReportModel(RoomBoard board, RoomDesk desk) {
        this.board = board;
        this.showing = board.of(ReportView.class);
        this.desk = desk;
        this.language = desk.language();
    }

    @Override
    public void open() {
        showing.change(view -> view.told(null));
        make();
    }

    /** The days it covers now, first and last. */
    private LocalDate day(ReportView view) {
        LocalDate chosen = view.day();
        return chosen == null ? desk.now().toLocalDate() : chosen;
    }

    private void make() {
        long asked = ++question;
        ReportView view = showing.view();
        LocalDate day = day(view);
        LocalDate from = view.span().first(day);
        LocalDate to = view.span().last(day);
        board.work(() -> {
            Report report = report(view, from, to);
            Drawn chart = report.chart() == null ? Drawn.UNDRAWN : Drawn.of(ReportFormat.png.write(report, language));
            board.onUi(() -> {
                if (asked == question) {
                    showing.change(now -> now.made(report, chart));
                }
            });
        });
    }

    private Report report(ReportView view, LocalDate from, LocalDate to) {
        return switch (view.kind()) {
            case QUEUE_TIMES -> desk.queue().beside(store -> QueueTimes.report(store, from, to, language));
            case RATINGS ->
                desk.queue()
                        .beside(store -> new Reports(store).of(ReportKind.ratings, Grouping.day, from, to, desk.now()));
            case PROBLEMS -> new ProblemBook(desk.store(), desk.clock()).consolidated(from, to);
            case SHARE -> units().share(false, desk.profile(), to);
            case UNREGISTERED -> units().unregistered(to);
            default -> new Reports(desk.store()).of(kind(view.kind()), view.by(), from, to, desk.now());
        };
    }

    private UnitReports units() {
        return new UnitReports(desk.store(), desk.published());
    }

    private static ReportKind kind(Kind kind) {
        return ReportKind.valueOf(kind.name().toLowerCase(Locale.ROOT));
    }

    /** Enter: its figures as they are now. */
    @Override
    public void enter() {
        make();
    }

    @Override
    public void choose(int at) {
        Kind[] kinds = Kind.values();
        if (at < kinds.length && kinds[at] != showing.view().kind()) {
            showing.change(view -> view.kind(kinds[at]));
            make();
        }
    }

    @Override
    public void act(RoomAct act) {
        ReportView now = showing.view();
        switch (act) {
            case BY_DAY -> span(Span.DAY, now.day());
            case BY_MONTH -> span(Span.MONTH, now.day());
            case BY_QUARTER -> span(Span.QUARTER, now.day());
            case BY_YEAR -> span(Span.YEAR, now.day());
            case BEFORE -> move(now, -1);
            case AFTER -> move(now, 1);
            case GROUP -> {
                Grouping next = GROUPS.get((GROUPS.indexOf(now.by()) + 1) % GROUPS.size());
                showing.change(view -> view.by(next));
                make();
            }
            case SAVE -> showing.change(view -> view.saving(true));
            case SAVE_CSV -> save(now, ReportFormat.csv);
            case SAVE_XLSX -> save(now, ReportFormat.xlsx);
            case SAVE_PDF -> save(now, ReportFormat.pdf);
            case SAVE_PNG -> save(now, ReportFormat.png);
            default -> throw new IllegalArgumentException("not of the reports: " + act);
        }
    }

    /** Days that have not come yet are not gone to. */
    private void move(ReportView now, int by) {
        LocalDate first = now.span().step(now.span().first(day(now)), by);
        LocalDate today = desk.now().toLocalDate();
        span(now.span(), now.span().last(first).isBefore(today) ? first : null);
    }

    private void span(Span span, @org.jspecify.annotations.Nullable LocalDate day) {
        showing.change(view -> view.span(span, day));
        make();
    }

    private void save(ReportView now, ReportFormat format) {
        Report report = now.report();
        if (report == null) {
            return;
        }
        String name =
                "%s-%s-%s.%s".formatted(now.kind().name().toLowerCase(Locale.ROOT), report.from(), report.to(), format);
        board.busy("room.report", () -> {
            Told told = format.unfit(report).map(Told::not).orElseGet(() -> desk.saving()
                    .save(name, format.write(report, language)));
            showing.later(view -> view.told(told));
        });
    }

    @Override
    public boolean back() {
        boolean saving = showing.view().saving();
        if (saving) {
            showing.change(view -> view.saving(false));
        }
        return saving;
    }
}
