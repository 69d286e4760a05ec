package vn.tiepnhan.ui.gallery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.handover.Examined;
import vn.tiepnhan.queue.ticket.Service;
import vn.tiepnhan.queue.ticket.Ticket;
import vn.tiepnhan.report.Report;
import vn.tiepnhan.report.format.ReportFormat;
import vn.tiepnhan.shift.ShiftReport.OpenItem;
import vn.tiepnhan.shift.ShiftReport.OpenItem.Kind;
import vn.tiepnhan.shift.ShiftReport.Total;
import vn.tiepnhan.store.dossier.HandOvers.Card;
import vn.tiepnhan.ui.counter.room.state.QueueView;
import vn.tiepnhan.ui.counter.room.state.ReportView;
import vn.tiepnhan.ui.counter.room.state.ResultsView;
import vn.tiepnhan.ui.counter.room.state.ResultsView.Subject;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.ShiftView;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.kit.Drawn;

/** The sheets of the room as an officer meets them. */
final class RoomStates {
    private static final String COUNTER = "Quầy 2";

    private RoomStates() {}

    static Map<String, CounterState> all(CounterState ready) {
        LocalDateTime now = ready.around().now();
        Map<String, CounterState> states = new LinkedHashMap<>();
        QueueView queue = Room.EMPTY.queue();
        QueueView waiting = queue.seen(COUNTER, waiting(now));
        QueueView called = queue.seen(COUNTER, called(now));
        Told come = new Told(true, new Wording("Mời số A010 đến Quầy 2, gọi lần 1.", "Number A010 to Quầy 2, call 1."));
        states.put("queue-empty", queue(ready, queue.seen(COUNTER, List.of())));
        states.put("queue", queue(ready, waiting));
        states.put("queue-called", queue(ready, called.told(come)));
        states.put("queue-transfer", queue(ready, called.mode(QueueView.Mode.TRANSFERRING)));
        states.put("queue-take", queue(ready, waiting.mode(QueueView.Mode.TAKING)));
        states.putAll(shift(ready));
        states.putAll(results(ready));
        states.putAll(reports(ready));
        states.putAll(OfficeStates.all(ready));
        return states;
    }

    static CounterState at(CounterState ready, Room room, RoomPlace place) {
        return ready.room(room.place(place)).sheet(CounterState.Sheet.ROOM);
    }

    private static Map<String, CounterState> shift(CounterState ready) {
        Map<String, CounterState> states = new LinkedHashMap<>();
        ShiftView view = Room.EMPTY.shift();
        LocalDateTime opened = ready.around().now().withHour(7).withMinute(31);
        ShiftView running = view.seen(account(opened, null));
        Room room = Room.EMPTY;
        states.put("shift-none", at(ready, room.with(view.seen(null)), RoomPlace.SHIFT));
        states.put("shift", at(ready, room.with(running), RoomPlace.SHIFT));
        states.put("shift-closing", at(ready, room.with(running.closing(true)), RoomPlace.SHIFT));
        Told closed = Told.done("Đã đóng ca số 12. Phiếu đã in.", "Shift 12 is closed. The slip is printed.");
        ShiftView ended = view.seen(account(opened, ready.around().now())).told(closed);
        states.put("shift-closed", at(ready, room.with(ended), RoomPlace.SHIFT));
        return states;
    }

    private static ShiftView.Account account(LocalDateTime opened, @Nullable LocalDateTime closed) {
        return new ShiftView.Account(
                12,
                "Lê Thị Minh Châu",
                opened,
                closed,
                Map.of(Total.RECEIVED, 23L, Total.SPECIAL, 2L, Total.NOT_RECEIVED, 4L, Total.VOIDED, 1L),
                Map.of("Lê Thị Minh Châu", 21L, "Phạm Văn An", 2L),
                List.of(
                        new OpenItem(Kind.UNPRINTED, "ZK4150001214", "TA01234", opened.plusHours(2)),
                        new OpenItem(Kind.APPROVAL, "N-17", "TA00871", opened.plusHours(1)),
                        new OpenItem(Kind.UNSENT, "×7", "", opened)),
                3);
    }

    private static Map<String, CounterState> reports(CounterState ready) {
        Map<String, CounterState> states = new LinkedHashMap<>();
        ReportView view = Room.EMPTY.report();
        LocalDate first = ready.around().now().toLocalDate().withDayOfMonth(1);
        Report report = SampleReport.of(first, first.plusMonths(1).minusDays(1));
        ReportView made = view.made(report, Drawn.of(ReportFormat.png.write(report, "vi")));
        Report none = new Report(report.title(), first, first, report.columns(), List.of());
        Told saved = Told.done(
                "Đã ghi: Documents/Tiếp Nhận/summary-2015-10-01.pdf",
                "Written: Documents/Tiếp Nhận/summary-2015-10-01.pdf");
        states.put("report", at(ready, Room.EMPTY.with(made), RoomPlace.REPORT));
        states.put("report-saving", at(ready, Room.EMPTY.with(made.saving(true)), RoomPlace.REPORT));
        states.put("report-saved", at(ready, Room.EMPTY.with(made.told(saved)), RoomPlace.REPORT));
        states.put("report-empty", at(ready, Room.EMPTY.with(view.made(none, Drawn.UNDRAWN)), RoomPlace.REPORT));
        return states;
    }

    private static Map<String, CounterState> results(CounterState ready) {
        Map<String, CounterState> states = new LinkedHashMap<>();
        ResultsView view = Room.EMPTY.results();
        LocalDateTime day = ready.around().now();
        Subject garment = new Subject(
                "ZK415000123A", "", "TA01234", "Công ty TNHH May mặc Phượng Hoàng", "600", day.minusDays(7), day);
        Room typed = Room.EMPTY.type(RoomSlot.RESULT, "TA0123");
        Wording nothing = new Wording(
                "Không có kết quả nào như vậy ở máy này. Hãy kiểm tra số phiếu hoặc mã đơn vị.",
                "There is no such result at this terminal. Check the slip number or the unit's code.");
        states.put("results", at(ready, Room.EMPTY, RoomPlace.RESULTS));
        states.put("results-unknown", at(ready, typed.with(view.trouble(nothing)), RoomPlace.RESULTS));
        states.put("results-list", at(ready, typed.with(view.listed(List.of(garment, garment))), RoomPlace.RESULTS));
        ResultsView about = view.about(garment);
        Card missing = new Card(1, "Nguyễn Thị Hoa", "GD4790123455678", "MISSING", "");
        Card there = new Card(2, "Trần Văn Lâm", "GD4790123451234", "COLLECTED", "");
        Wording needed = new Wording(
                "Thẻ BHYT của Nguyễn Thị Hoa, còn hạn đến 31/12/2015: thu hồi, hoặc ghi lý do không thu được.",
                "The health card of Nguyễn Thị Hoa: collect it, or record why it cannot be.");
        Examined held = new Examined(Decisions.accept(), List.of(missing, there), List.of(needed), List.of());
        Examined free = new Examined(Decisions.accept(), List.of(there), List.of(), List.of());
        states.put("results-held", at(ready, Room.EMPTY.with(about.examined(held)), RoomPlace.RESULTS));
        Subject filed = new Subject(null, "123/TB-TS", "TA01234", "", "600", null, null);
        Problem notDue = Problem.of(
                "CARD_NOT_DUE",
                "Thẻ của Nguyễn Văn Mẫu (OF) không bắt buộc thu theo quy định. Nếu không đúng, xem lại mã biến động, hạn thẻ và cách nộp.",
                "The card of Nguyễn Văn Mẫu (OF) need not be collected by the rules. If that is wrong, check the event, the date and how it was filed.");
        Examined doubted = new Examined(Decisions.accept(), List.of(missing, there), List.of(needed), List.of(notDue));
        states.put(
                "results-not-due", at(ready, Room.EMPTY.with(view.about(filed).examined(doubted)), RoomPlace.RESULTS));
        Room collector = Room.EMPTY.type(RoomSlot.COLLECTOR, "Trần Quốc Bình · CCCD ********1234");
        states.put("results-free", at(ready, collector.with(about.examined(free)), RoomPlace.RESULTS));
        Room elsewhere = Room.EMPTY.type(RoomSlot.RESULT, "123/TB-TS");
        states.put("results-elsewhere", at(ready, elsewhere.with(view.elsewhere()), RoomPlace.RESULTS));
        return states;
    }

    private static CounterState queue(CounterState ready, QueueView queue) {
        return ready.room(Room.EMPTY.place(RoomPlace.QUEUE).with(queue)).sheet(CounterState.Sheet.ROOM);
    }

    private static List<Ticket> waiting(LocalDateTime now) {
        return List.of(
                ticket(12, Service.FILE, false, now.minusMinutes(41)),
                ticket(14, Service.FILE, false, now.minusMinutes(9)),
                ticket(3, Service.RESULT, true, now.minusMinutes(6)),
                ticket(4, Service.RESULT, false, now.minusMinutes(4)));
    }

    private static List<Ticket> called(LocalDateTime now) {
        Ticket mine = ticket(10, Service.FILE, false, now.minusMinutes(17)).called(COUNTER, now.minusMinutes(1));
        Ticket other = ticket(11, Service.FILE, false, now.minusMinutes(16))
                .called("Quầy 1", now.minusMinutes(8))
                .serving(now.minusMinutes(7));
        List<Ticket> open = new java.util.ArrayList<>(List.of(mine, other));
        open.addAll(waiting(now));
        return open;
    }

    private static Ticket ticket(int number, Service service, boolean preferred, LocalDateTime taken) {
        return new Ticket(
                number,
                taken.toLocalDate(),
                service.letter(),
                number,
                service,
                preferred,
                Ticket.State.WAITING,
                "",
                0,
                "SYNCED",
                taken,
                null,
                null,
                null);
    }
}
