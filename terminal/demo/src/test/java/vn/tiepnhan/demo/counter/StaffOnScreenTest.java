package vn.tiepnhan.demo.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.screen.Person;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.Store;

/** An officer and a supervisor whom the counter asks for their PINs. */
final class StaffOnScreenTest {
    private static final String LAST_PAPER_DAY = "2015-09-30T09:00";
    private static final String SUPERVISOR = "913577";
    private static final String GIVEN = "770426";
    private static final String OFFICER = "482915";

    @TempDir
    private Path folder;

    @BeforeEach
    void aSupervisorAndAnOfficer() {
        Clock machine = Clock.system(Timekeeper.ZONE);
        try (Store store = Store.open(folder.resolve("terminal"), "test", machine)) {
            StaffRoom room = new StaffRoom(store, machine);
            Turn turn = new Turn(store, machine);
            room.add(new Member("lanh-dao", "Lê Văn Đạo", Role.SUPERVISOR, true, List.of()), SUPERVISOR.toCharArray());
            turn.login("lanh-dao", SUPERVISOR.toCharArray(), new char[0]);
            room.add(new Member("chau", "Trần Thị Châu", Role.OFFICER, true, List.of()), GIVEN.toCharArray());
            turn.login("chau", GIVEN.toCharArray(), OFFICER.toCharArray());
        }
    }

    @Test
    void whatLiesOnTheCounterIsThereAgainAfterTheLock() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            officer.sees("Máy quét sẵn sàng");
            for (int n = 1; n <= 2; n++) {
                logsIn(officer);
                office.scansDossier(n);
                officer.sees("Tiếp nhận tạm, chờ dữ liệu gửi trước")
                        .presses("F6")
                        .types("Tran Quoc Binh")
                        .sees("Tran Quoc Binh");
                officer.opens("Quầy đang khóa", "ctrl+l").seesNoMore("Tran Quoc Binh");
                logsIn(officer);
                officer.sees("Tran Quoc Binh")
                        .presses("Return")
                        .sees("Đã tiếp nhận")
                        .seesNoMore("Đang in");
                office.printed(n);
                officer.opens("Quầy đang khóa", "ctrl+l");
            }
        }
        assertThat(Office.received(folder)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.details().officer()).isEqualTo("Trần Thị Châu");
            assertThat(entry.details().presenter()).isEqualTo("Tran Quoc Binh");
        });
    }

    @Test
    void aSpecialCaseIsTypedDescribedAndApprovedOnTheSameScreen() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "thanh-hoa-2015", "2015-11-10T09:00")) {
            Person officer = office.officer();
            officer.sees("Máy quét sẵn sàng");
            logsIn(officer);
            for (int n = 1; n <= 2; n++) {
                officer.opens("Nhập tay hồ sơ không có mã vạch", "F2").types("TA0123" + n);
                officer.fills("Mã số thuế", "0100109106").fills("Mã loại hồ sơ", "600");
                officer.presses("Return").seesNoMore("Nhập tay hồ sơ không có mã vạch");
                officer.sees("Không tiếp nhận hồ sơ giấy").opens("Trường hợp đặc biệt — lãnh đạo phê duyệt", "3");
                officer.fills("Mô tả sự cố", "chay tru so").tabsTo("cam kết").presses("space");
                officer.presses("Return").sees("Lãnh đạo phê duyệt").types("lanh-dao");
                officer.fills("Mã PIN", SUPERVISOR)
                        .presses("Return")
                        .sees("Đã tiếp nhận")
                        .seesNoMore("Đang in");
                office.printed(n);
                officer.leaves("Đã tiếp nhận");
            }
        }
        assertThat(Office.received(folder)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.details().officer()).isEqualTo("Trần Thị Châu");
            assertThat(entry.details().approver()).isEqualTo("Lê Văn Đạo");
            assertThat(entry.details().description()).isEqualTo("chay tru so");
        });
    }

    /** Five wrong PINs lock an officer out; a supervisor lets them in again at the same window. */
    @Test
    void whoIsLockedOutIsUnlockedByASupervisorAtTheCounter() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            officer.sees("Máy quét sẵn sàng").sees("chau");
            for (int left = 4; left >= 0; left--) {
                officer.focused("Mã PIN").types("111111").presses("Return");
                officer.sees(left > 0 ? "còn " + left + " lần thử" : "bị khóa 15 phút");
            }
            officer.fills("Tên đăng nhập", "lanh-dao")
                    .fills("Mã PIN", SUPERVISOR)
                    .presses("Return");
            officer.sees("Lê Văn Đạo").opens("Cán bộ của quầy", "ctrl+m").sees("khóa, còn");
            officer.presses("Return").sees("Đã mở khóa cho Trần Thị Châu");
            officer.opens("Quầy đang khóa", "ctrl+l");
            officer.fills("Tên đăng nhập", "chau").fills("Mã PIN", OFFICER).presses("Return");
            officer.sees("Trần Thị Châu").seesNoMore("Quầy đang khóa");
        }
    }

    /** The login of whoever was there last stands already; the focus is on the PIN. */
    private static void logsIn(Person officer) throws IOException, InterruptedException {
        officer.sees("chau").focused("Mã PIN").types(OFFICER).presses("Return").sees("Trần Thị Châu");
    }
}
