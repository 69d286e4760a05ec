package vn.tiepnhan.ui.gallery;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.counter.seat.Duty;
import vn.tiepnhan.ui.counter.seat.Parked;
import vn.tiepnhan.ui.counter.seat.Seat;
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
        states.put("put-aside", ready.seat(Seat.FREE.parked(aside())));
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
