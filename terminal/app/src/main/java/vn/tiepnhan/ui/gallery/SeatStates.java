package vn.tiepnhan.ui.gallery;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.tiepnhan.checklist.Checklist;
import vn.tiepnhan.checklist.PaperThere;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Fixing;
import vn.tiepnhan.ui.counter.seat.Looking;
import vn.tiepnhan.ui.counter.seat.Parked;
import vn.tiepnhan.ui.counter.seat.Pending;
import vn.tiepnhan.ui.counter.seat.Seat;
import vn.tiepnhan.ui.counter.seat.Visit;
import vn.tiepnhan.ui.counter.state.CounterState;

/** States of the officer's seat: who is on duty, what is put aside. */
final class SeatStates {
    private static final LocalDateTime BEGUN = LocalDateTime.of(2015, 10, 7, 9, 20);

    private SeatStates() {}

    /** @param lying a state in which a dossier lies in front */
    static void add(CounterState ready, CounterState lying, Map<String, CounterState> states) {
        states.put("login", ready.seat(shut(Duty.Login.BLANK.card(Duty.Card.OUT))));
        states.put("login-wrong", ready.seat(shut(Duty.Login.BLANK.id("chau").refused(WRONG, false))));
        states.put("login-own", ready.seat(shut(Duty.Login.BLANK.id("chau").refused(TEMPORARY, true))));
        states.put("login-card", ready.seat(shut(Duty.Login.BLANK.card(Duty.Card.IN))));
        states.put(
                "locked",
                lying.seat(
                        Seat.FREE.duty(Duty.FREE.in("Lê Thị Minh Châu", "chau").locked(Duty.Why.IDLE))));
        Pending waits = pending();
        states.put(
                "approve",
                onDuty(lying, waits.items(waits.items().subList(0, 1))).sheet(CounterState.Sheet.APPROVE));
        CounterState one = Objects.requireNonNull(states.get("approve"));
        Duty.Login login = Duty.Login.BLANK.id("chau").card(Duty.Card.IN);
        states.put(
                "approve-card",
                one.seat(one.seat()
                        .duty(one.seat().duty().login(login))
                        .pending(one.seat().pending().login(""))));
        states.put("approve-many", onDuty(lying, waits.refused(SAME)).sheet(CounterState.Sheet.APPROVE));
        states.put(
                "approve-not",
                onDuty(ready, waits.declining(true).reason("chưa có giấy xác nhận của tổng đài"))
                        .sheet(CounterState.Sheet.APPROVE));
        states.put("approvals-owed", onDuty(ready, waits));
        states.put("correct", ready.seat(Seat.FREE.fixing(fixing())).sheet(CounterState.Sheet.CORRECT));
        states.put(
                "correct-refused",
                ready.seat(Seat.FREE.fixing(
                                fixing().type(Fixing.Part.MST, "0100109107").refused(BAD_MST)))
                        .sheet(CounterState.Sheet.CORRECT));
        states.put("papers", lying.seat(Seat.FREE.looking(papers())).sheet(CounterState.Sheet.PAPERS));
        states.put(
                "papers-none",
                lying.seat(Seat.FREE.looking(
                                new Looking(Checklist.of("103", Optional.empty(), List.of()), List.of(), 0)))
                        .sheet(CounterState.Sheet.PAPERS));
        states.put("put-aside", ready.seat(Seat.FREE.parked(aside())));
        CounterState received = Objects.requireNonNull(states.get("received"));
        String slip =
                Objects.requireNonNull(received.desktop().slip()).recorded().receipt();
        Visit two = Visit.BEGUN.with("ZK4150001229", "Trần Quốc Bình").with(slip, "Trần Quốc Bình");
        states.put("visit", received.seat(Seat.FREE.visit(two)));
        states.put("visit-begun", ready.seat(Seat.FREE.visit(Visit.BEGUN)));
        states.put("visit-next", lying.seat(Seat.FREE.visit(two)));
        states.put("drafts", lying.seat(Seat.FREE.parked(aside())).sheet(CounterState.Sheet.DRAFTS));
    }

    private static final Wording WRONG = new Wording(
            "Mã PIN không đúng; còn 3 lần thử trước khi bị khóa.",
            "The PIN is wrong; 3 more tries before it is locked.");
    private static final Wording TEMPORARY = new Wording(
            "Đây là mã PIN tạm. Hãy nhập lại mã này rồi chọn mã PIN của riêng bạn ở hai ô bên dưới.",
            "This PIN was given to you to begin with. Type it again, and choose a PIN of your own in the two fields below.");

    private static Seat shut(Duty.Login login) {
        return Seat.FREE.duty(new Duty(Duty.Access.CLOSED, "", login));
    }

    private static final Wording SAME = new Wording(
            "Người phê duyệt phải khác cán bộ tiếp nhận (Lê Thị Minh Châu). Hãy mời lãnh đạo khác phê duyệt.",
            "Whoever approves must be somebody else than the receiving officer (Lê Thị Minh Châu). Ask another supervisor.");

    private static final Wording BAD_MST = new Wording(
            "Mã số thuế 0100109107 sai chữ số kiểm tra. Hãy xem lại trên giấy.",
            "The tax code 0100109107 has a wrong check digit. Look at the paper again.");

    private static Fixing fixing() {
        return Fixing.of(
                        "ZK4150001237",
                        Map.of(
                                Fixing.Part.UNIT, "TA01234",
                                Fixing.Part.MST, "0314409058",
                                Fixing.Part.UNIT_NAME, "Công ty TNHH May mặc Phượng Hoàng",
                                Fixing.Part.PRESENTER, "Trần Quốc Bình",
                                Fixing.Part.DESCRIPTION, "Không kết nối được máy chủ khi ký."),
                        true)
                .reason("gõ nhầm tên đơn vị");
    }

    private static Looking papers() {
        List<PaperThere> there = List.of(new PaperThere("D02-TS", 1), new PaperThere("TK1-TS", 3));
        Checklist list = new Checklist(
                "600",
                "Báo tăng, báo giảm, điều chỉnh",
                Checklist.Basis.LISTED,
                List.of(
                        new Checklist.Row("D02-TS", true, 2, 1, Checklist.State.TOO_FEW),
                        new Checklist.Row("TK1-TS", false, 0, 3, Checklist.State.THERE),
                        new Checklist.Row("D01-TS", true, 1, 0, Checklist.State.MISSING),
                        new Checklist.Row(
                                "Chứng từ liên quan đến việc điều chỉnh", false, 0, 0, Checklist.State.NOT_NEEDED)),
                List.of());
        return new Looking(list, there, 2);
    }

    private static CounterState onDuty(CounterState state, Pending pending) {
        return state.seat(
                Seat.FREE.duty(Duty.FREE.in("Lê Thị Minh Châu", "chau")).pending(pending));
    }

    private static Pending pending() {
        var before = new Pending.Past("ZK4150000871", BEGUN.toLocalDate().minusDays(29), "SOFTWARE", true);
        return Pending.NONE
                .items(List.of(
                        new Pending.Item(
                                "1",
                                BEGUN,
                                "TA01234",
                                "Công ty TNHH May mặc Phượng Hoàng",
                                "600",
                                "Lê Thị Minh Châu",
                                "OTHER",
                                "Cháy trụ sở đêm 05/10, máy tính và thiết bị mạng hỏng; có biên bản của công an phường.",
                                true,
                                List.of(
                                        before,
                                        new Pending.Past(
                                                "ZK4150000613",
                                                BEGUN.toLocalDate().minusDays(64),
                                                "LINE",
                                                false))),
                        new Pending.Item(
                                "2",
                                BEGUN.plusMinutes(12),
                                "TB04567",
                                "Hợp tác xã Dịch vụ Đại Lộc",
                                "607",
                                "Lê Thị Minh Châu",
                                "OTHER",
                                "Người phụ trách nằm viện, chưa bàn giao chữ ký số.",
                                true,
                                List.of())))
                .login("lanh-dao");
    }

    private static Parked aside() {
        return new Parked(
                List.of(
                        new Parked.Item("1", BEGUN.minusDays(1), "", "Hợp tác xã Dịch vụ Đại Lộc", "103", 0, true),
                        new Parked.Item(
                                "2", BEGUN, "Trần Quốc Bình", "Công ty TNHH May mặc Phượng Hoàng", "600", 2, false)),
                1,
                "");
    }
}
