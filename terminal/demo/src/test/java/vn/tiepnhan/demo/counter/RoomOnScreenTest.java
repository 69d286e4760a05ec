package vn.tiepnhan.demo.counter;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;

/** What lies beside the dossier in front: queue, shift, reports; by keys alone. */
final class RoomOnScreenTest {
    private static final String LAST_PAPER_DAY = "2015-09-30T09:00";

    @TempDir
    private Path folder;

    @Test
    void aNumberIsCalledAgainThenLeftAsAbsent() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            office.ready();
            for (int n = 1; n <= 2; n++) {
                String number = "A00" + n;
                officer.opens("Lấy số giúp khách", "ctrl+q").presses("alt+6");
                officer.sees("Lấy số cho dịch vụ nào?")
                        .presses("alt+1")
                        .sees(number)
                        .sees("Đã in.");
                officer.opens("gọi lần 1", "F10").opens("gọi lần 2", "alt+2");
                officer.presses("alt+3").seesNoMore("gọi lần 2").leaves("Lấy số giúp khách");
            }
        }
    }

    @Test
    void aShiftIsOpenedAndClosedWithItsAccountOnPaper() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            office.ready();
            for (int n = 1; n <= 2; n++) {
                officer.opens("Mở ca mới", "ctrl+t").opens("Ca số " + n + " đang mở", "Return");
                officer.opens("Đóng ca số " + n + "?", "alt+1").presses("Return");
                officer.sees("Ca số " + n + " đã đóng").sees("Phiếu đã in.");
                office.printed(n);
                officer.leaves("Ca số " + n + " đã đóng");
            }
        }
    }

    @Test
    void figuresOfTheMonthStandOnTheScreenAsTableAndChart() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "hcm-2015", LAST_PAPER_DAY)) {
            Person officer = office.officer();
            office.ready();
            office.receives(1);
            office.printed(1);
            for (int n = 1; n <= 2; n++) {
                officer.opens("Loại báo cáo", "ctrl+r").sees("Biểu đồ: ");
                officer.presses("Down", "Down")
                        .sees("Quá hẹn trả")
                        .presses("Up", "Up")
                        .sees("Biểu đồ: ");
                officer.leaves("Loại báo cáo");
            }
        }
    }
}
