package vn.tiepnhan.demo.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.bridge.sim.card.Holder;
import vn.tiepnhan.bridge.sim.card.PivCard;
import vn.tiepnhan.bridge.sim.card.ReaderDaemon;
import vn.tiepnhan.bridge.sim.card.ReaderSlot;
import vn.tiepnhan.reception.Timekeeper;
import vn.tiepnhan.screen.Person;
import vn.tiepnhan.staff.StaffRoom;
import vn.tiepnhan.staff.Turn;
import vn.tiepnhan.staff.member.Member;
import vn.tiepnhan.staff.member.Role;
import vn.tiepnhan.store.Store;

/** Cards of an officer and of a supervisor in the reader of a real pcscd, at a counter that asks who is there. */
final class CardOnScreenTest {
    private static final String CARD_PIN = "604913";
    private static final String SUPERVISOR = "913577";
    private static final String GIVEN = "770426";
    private static final String OFFICER = "482915";

    @TempDir
    private Path folder;

    private final Holder chau = holder("Trần Thị Châu");
    private final Holder leader = holder("Lê Văn Đạo");

    private static Holder holder(String name) {
        Instant from = Clock.systemUTC().instant().minus(Duration.ofDays(30));
        List<Holder.Named> subject = List.of(new Holder.Named("C", "VN"), new Holder.Named("CN", name));
        return Holder.make("EC", subject, from, from.plus(Duration.ofDays(365)));
    }

    private static List<String> print(Holder holder) throws GeneralSecurityException {
        return List.of(
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(holder.certificate())));
    }

    private static PivCard card(Holder holder) {
        return new PivCard(holder, CARD_PIN, 3, false);
    }

    @BeforeEach
    void bothHaveACardAndAPin() throws GeneralSecurityException {
        Clock machine = Clock.system(Timekeeper.ZONE);
        try (Store store = Store.open(folder.resolve("terminal"), "test", machine)) {
            StaffRoom room = new StaffRoom(store, machine);
            Turn turn = new Turn(store, machine);
            room.add(
                    new Member("lanh-dao", "Lê Văn Đạo", Role.SUPERVISOR, true, print(leader)),
                    SUPERVISOR.toCharArray());
            turn.login("lanh-dao", SUPERVISOR.toCharArray(), new char[0]);
            room.add(new Member("chau", "Trần Thị Châu", Role.OFFICER, true, print(chau)), GIVEN.toCharArray());
            turn.login("chau", GIVEN.toCharArray(), OFFICER.toCharArray());
        }
    }

    private ReaderDaemon reader() throws IOException, InterruptedException {
        return ReaderDaemon.start(Files.createDirectory(folder.resolve("pcscd")));
    }

    @Test
    void aCardLetsItsOfficerInAndTakenOutItLocksOverWhatLiesThere() throws IOException, InterruptedException {
        try (ReaderDaemon reader = reader();
                ReaderSlot slot = reader.slot();
                Office office = Office.open(folder, "hcm-2015", "2015-09-30T09:00", reader)) {
            Person officer = office.officer();
            officer.sees("Máy quét sẵn sàng").sees("Đầu đọc thẻ sẵn sàng");
            for (int n = 1; n <= 2; n++) {
                slot.insert(card(chau));
                logsIn(officer);
                office.scansDossier(n);
                officer.sees("Tiếp nhận tạm, chờ dữ liệu gửi trước")
                        .presses("F6")
                        .types("Tran Quoc Binh");
                officer.sees("Tran Quoc Binh");
                slot.pull();
                officer.sees("Thẻ của Trần Thị Châu đã rút khỏi đầu đọc").seesNoMore("Tran Quoc Binh");
                slot.insert(card(chau));
                logsIn(officer);
                officer.sees("Tran Quoc Binh")
                        .presses("Return")
                        .sees("Đã tiếp nhận")
                        .seesNoMore("Đang in");
                office.printed(n);
                slot.pull();
                officer.sees("Thẻ của Trần Thị Châu đã rút khỏi đầu đọc");
            }
        }
        assertThat(Office.received(folder)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.details().officer()).isEqualTo("Trần Thị Châu");
            assertThat(entry.details().presenter()).isEqualTo("Tran Quoc Binh");
        });
    }

    @Test
    void aSupervisorsCardApprovesAndItsOfficerStaysOnDuty() throws IOException, InterruptedException {
        try (ReaderDaemon reader = reader();
                ReaderSlot slot = reader.slot();
                Office office = Office.open(folder, "thanh-hoa-2015", "2015-11-10T09:00", reader)) {
            Person officer = office.officer();
            officer.sees("Máy quét sẵn sàng").sees("Đầu đọc thẻ sẵn sàng");
            officer.sees("chau")
                    .focused("Mã PIN")
                    .types(OFFICER)
                    .presses("Return")
                    .sees("Trần Thị Châu");
            for (int n = 1; n <= 2; n++) {
                officer.opens("Nhập tay hồ sơ không có mã vạch", "F2").types("TA0123" + n);
                officer.fills("Mã số thuế", "0100109106")
                        .fills("Mã loại hồ sơ", "600")
                        .presses("Return");
                officer.sees("Không tiếp nhận hồ sơ giấy").opens("Trường hợp đặc biệt — lãnh đạo phê duyệt", "3");
                officer.fills("Mô tả sự cố", "chay tru so").tabsTo("cam kết").presses("space");
                officer.presses("Return").sees("Lãnh đạo phê duyệt");
                slot.insert(card(leader));
                officer.sees("Đã thấy thẻ trong đầu đọc")
                        .focused("Mã PIN")
                        .types(CARD_PIN)
                        .presses("Return")
                        .sees("Đã tiếp nhận")
                        .seesNoMore("Đang in");
                office.printed(n);
                slot.pull();
                officer.leaves("Đã tiếp nhận").sees("Trần Thị Châu");
            }
        }
        assertThat(Office.received(folder)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.details().officer()).isEqualTo("Trần Thị Châu");
            assertThat(entry.details().approver()).isEqualTo("Lê Văn Đạo");
        });
    }

    private static void logsIn(Person officer) throws IOException, InterruptedException {
        officer.sees("Đã thấy thẻ trong đầu đọc")
                .focused("Mã PIN")
                .types(CARD_PIN)
                .presses("Return");
        officer.seesNoMore("Đã thấy thẻ trong đầu đọc").sees("Trần Thị Châu");
    }
}
