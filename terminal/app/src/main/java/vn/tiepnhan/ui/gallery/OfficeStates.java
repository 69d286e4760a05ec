package vn.tiepnhan.ui.gallery;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.paper.OfficialForm;
import vn.tiepnhan.paper.PaperPicture;
import vn.tiepnhan.paper.Sheets;
import vn.tiepnhan.problem.ProblemBook.Group;
import vn.tiepnhan.reception.ClockTrust;
import vn.tiepnhan.reception.Training;
import vn.tiepnhan.staff.StaffRoom.Standing;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.ui.counter.pages.FolderItem;
import vn.tiepnhan.ui.counter.room.state.FormsView;
import vn.tiepnhan.ui.counter.room.state.ProblemView;
import vn.tiepnhan.ui.counter.room.state.Room;
import vn.tiepnhan.ui.counter.room.state.RoomPlace;
import vn.tiepnhan.ui.counter.room.state.RoomSlot;
import vn.tiepnhan.ui.counter.room.state.StaffView;
import vn.tiepnhan.ui.counter.room.state.Told;
import vn.tiepnhan.ui.counter.room.state.TrainingView;
import vn.tiepnhan.ui.counter.room.state.UnitsView;
import vn.tiepnhan.ui.counter.state.CounterAction;
import vn.tiepnhan.ui.counter.state.CounterState;
import vn.tiepnhan.ui.counter.state.Find;
import vn.tiepnhan.ui.counter.state.Hit;

/** Sheets about the units of the office: what they have trouble with. */
final class OfficeStates {
    private OfficeStates() {}

    static Map<String, CounterState> all(CounterState ready) {
        Map<String, CounterState> states = new LinkedHashMap<>();
        ProblemView view = Room.EMPTY.problem();
        ProblemView known = view.seen(known(ready.around().now().toLocalDate()));
        Room told = Room.EMPTY
                .type(RoomSlot.PROBLEM_UNIT, "TA01234")
                .type(RoomSlot.PROBLEM_SOFTWARE, "iBHXH")
                .type(RoomSlot.PROBLEM_VERSION, "3.2")
                .type(RoomSlot.PROBLEM_SYMPTOM, "Không ký được tờ khai, báo lỗi không tìm thấy chứng thư số");
        Told kept = Told.done(
                "Đã ghi vướng mắc số 43: đã được báo 11 lần trước đó, gộp làm một. Xuất danh sách: Ctrl R, chọn Vướng mắc.",
                "Problem 43 is recorded: it was told 11 times before and is counted with those. To export the list: Ctrl R, Problems.");
        states.put("problem-first", at(ready, Room.EMPTY.with(view.seen(List.of()))));
        states.put("problem", at(ready, told.with(known.with(List.of(Path.of("loi-ky-so.png"))))));
        states.put("problem-same", at(ready, Room.EMPTY.with(known.choose(1))));
        states.put(
                "problem-picture",
                at(ready, told.with(known.found(pictures(ready.around().now())))));
        states.put("problem-no-picture", at(ready, told.with(known.found(List.of()))));
        states.put("problem-kept", at(ready, Room.EMPTY.with(known.told(kept))));
        states.putAll(units(ready));
        states.putAll(staff(ready));
        states.putAll(training(ready));
        states.put("clock", clock(ready, "SYNCED", -1));
        states.put("clock-doubted", clock(ready, "FLOOR", 60 * 24 * 61));
        states.putAll(forms(ready));
        return states;
    }

    private static Map<String, CounterState> training(CounterState ready) {
        TrainingView view = Room.EMPTY.training();
        CounterState inside =
                ready.around(ready.around().opened(ready.around().station().office(), Training.MARK));
        Map<String, CounterState> states = new LinkedHashMap<>();
        states.put("training-way", training(ready, view.at(false, true)));
        states.put("training", inside);
        states.put(
                "training-notice",
                inside.notice(new CounterState.Notice(
                        CounterState.Notice.Kind.GOOD,
                        "Đã hủy phiếu ZK4-15-000124-8.",
                        "Slip ZK4-15-000124-8 is void.")));
        states.put("training-samples", training(inside, view.at(true, true)));
        return states;
    }

    private static CounterState training(CounterState state, TrainingView view) {
        return RoomStates.at(state, Room.EMPTY.with(view), RoomPlace.TRAINING);
    }

    /** @param ahead minutes by which what was recorded last is ahead of the clock */
    private static CounterState clock(CounterState ready, String quality, int ahead) {
        LocalDateTime now = ready.around().now();
        var standing = new ClockTrust.Standing(now, quality, Optional.of(now.plusMinutes(ahead)));
        return RoomStates.at(ready, Room.EMPTY.with(Room.EMPTY.clock().seen(standing)), RoomPlace.CLOCK);
    }

    private static Map<String, CounterState> staff(CounterState ready) {
        StaffView none = Room.EMPTY.staff();
        List<Standing> all = List.of(
                new Standing(new Member("chau", "Trần Thị Minh Châu", Role.OFFICER, true, List.of()), true, 14),
                new Standing(new Member("lanh-dao", "Lê Văn Đạo", Role.SUPERVISOR, true, List.of()), true, 0),
                new Standing(new Member("ky-thuat", "Phạm Kỹ Thuật", Role.TECHNICIAN, true, List.of()), false, 0));
        Told done = Told.done(
                "Đã mở khóa cho Trần Thị Minh Châu; đã ghi nhật ký. Bấm Ctrl L để người đó đăng nhập lại.",
                "Trần Thị Minh Châu is unlocked; the log has it. Press Ctrl L so that they can log in again.");
        Map<String, CounterState> states = new LinkedHashMap<>();
        states.put("staff-free", staff(ready, none.seen(List.of(), false)));
        states.put("staff-locked", staff(ready, none.seen(all, true)));
        states.put("staff-not-yours", staff(ready, none.seen(all, false)));
        states.put(
                "staff-unlocked",
                staff(ready, none.seen(all.subList(1, 3), true).told(done)));
        StaffView pin = none.seen(all, true).giving(true);
        states.put("staff-pin", staff(ready, pin));
        states.put(
                "staff-pin-differs",
                staff(
                        ready,
                        pin.answered(Told.not(
                                "Hai lần nhập không giống nhau. Hãy nhập lại cả hai ô.",
                                "The two are not the same. Type both again."))));
        return states;
    }

    private static CounterState staff(CounterState ready, StaffView view) {
        return RoomStates.at(ready, Room.EMPTY.with(view), RoomPlace.STAFF);
    }

    private static Map<String, CounterState> forms(CounterState ready) {
        Map<String, CounterState> states = new LinkedHashMap<>();
        FormsView view = Room.EMPTY.forms();
        FormsView received = view.about(
                "ZK4150001237",
                "Công ty TNHH May mặc Phượng Hoàng",
                List.of(OfficialForm.RECEIPT, OfficialForm.APOLOGY, OfficialForm.STOP, OfficialForm.CONTROL));
        Room late = Room.EMPTY.type(RoomSlot.FORM_UNTIL, "mai");
        Wording when = new Wording(
                "Ghi ngày hẹn mới dạng ngày/tháng/năm, ví dụ 20/10/2015.",
                "Write the new appointment as day/month/year, for example 20/10/2015.");
        states.put("forms-none", forms(ready, Room.EMPTY));
        states.put("forms", forms(ready, Room.EMPTY.with(received.drawn(paper()))));
        states.put("forms-apology", forms(ready, late.with(received.choose(1).trouble(when))));
        Told saved = Told.done(
                "Đã ghi: Documents/Tiếp Nhận/mau-01-ZK4150001237.pdf",
                "Written: Documents/Tiếp Nhận/mau-01-ZK4150001237.pdf");
        states.put(
                "forms-saved",
                forms(ready, Room.EMPTY.with(received.drawn(paper()).told(saved))));
        return states;
    }

    /** Any paper stands for a form here: one of its own needs a store. */
    private static FormsView.Paper paper() {
        return FormsView.Paper.of(PaperPicture.of(
                Sheets.report("Giấy tiếp nhận hồ sơ (mẫu trình bày)", "07/10/2015", List.of("STT"), List.of())));
    }

    private static CounterState forms(CounterState ready, Room room) {
        return RoomStates.at(ready, room, RoomPlace.FORMS);
    }

    private static Map<String, CounterState> units(CounterState ready) {
        Map<String, CounterState> states = new LinkedHashMap<>();
        List<Unit> all = SampleUnits.all();
        UnitsView view = Room.EMPTY.units();
        UnitsView found = view.seen(all).found(all);
        Room typed = Room.EMPTY.type(RoomSlot.UNIT_SOUGHT, "phuong hoang");
        states.put("units-no-list", units(ready, Room.EMPTY.with(view.seen(List.of()))));
        states.put("units-nothing", units(ready, typed.with(view.seen(all))));
        states.put(
                "units",
                units(
                        ready,
                        typed.with(found.file(SampleUnits.file(ready.around().now())))));
        states.put("units-new", units(ready, Room.EMPTY.with(found.choose(1).file(SampleUnits.fresh()))));
        states.put(
                "units-unlisted",
                units(
                        ready,
                        Room.EMPTY.with(view.seen(all)
                                .file(SampleUnits.unlisted(ready.around().now())))));
        Find hit = new Find("phuong", List.of(new Hit.OfUnit(all.get(0)), new Hit.Act(CounterAction.UNITS)), 0);
        states.put("find-unit", ready.find(hit).sheet(CounterState.Sheet.FIND));
        return states;
    }

    private static CounterState units(CounterState ready, Room room) {
        return RoomStates.at(ready, room, RoomPlace.UNITS);
    }

    private static CounterState at(CounterState ready, Room room) {
        return RoomStates.at(ready, room, RoomPlace.PROBLEM);
    }

    private static List<Group> known(LocalDate day) {
        return List.of(
                Group.of(
                        "iBHXH",
                        List.of("3.1", "3.2"),
                        "Không ký được tờ khai, báo lỗi không tìm thấy chứng thư số",
                        11,
                        9,
                        day.minusDays(23),
                        day),
                Group.of(
                        "KBHXH",
                        List.of(),
                        "In tờ khai ra giấy bị mất dấu tiếng Việt ở tên người lao động",
                        4,
                        4,
                        day.minusDays(9),
                        day.minusDays(2)),
                Group.of("iBHXH", List.of("3.2"), "Gửi hồ sơ xong không nhận được thư xác nhận", 1, 1, day, day));
    }

    private static List<FolderItem> pictures(LocalDateTime now) {
        Path folder = Path.of("/media/quay2/USB/Ảnh");
        return List.of(
                picture(folder, "Ảnh chụp màn hình 2015-10-07 09-38-11.png", now.minusMinutes(3)),
                picture(folder, "loi-ky-so.png", now.minusDays(1)));
    }

    private static FolderItem picture(Path folder, String name, LocalDateTime at) {
        return new FolderItem(FolderItem.Kind.PAGE, folder.resolve(name), name, 182_344, at);
    }
}
