package vn.tiepnhan.demo.counter;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;

/** Results that leave the office. */
final class HandingOverOnScreenTest {
    @TempDir
    private Path folder;

    /** The focus follows from page to page of the sheet: nothing is clicked, and Tab is pressed only between two fields. */
    @Test
    void aResultOfADossierFiledElsewhereIsGivenToWhoeverComesForIt() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "thanh-hoa-2015", "2015-11-10T09:00")) {
            Person officer = office.ready().officer();
            for (int n = 1; n <= 2; n++) {
                officer.opens("Trả kết quả, thu hồi thẻ", "F3").focused("Số phiếu, mã đơn vị hoặc thông báo");
                officer.types("12" + n + "/TB-TS").presses("Return");
                officer.sees("nộp nơi khác").focused("Mã đơn vị").types("TA0123" + n);
                officer.fills("Mã loại hồ sơ", "600").presses("Return");
                officer.sees("Được trả kết quả").focused("Người nhận").types("Traanf Vawn Nhaajn");
                officer.sees("Trần Văn Nhận").presses("Return");
                officer.sees("Đã trả kết quả cho Trần Văn Nhận");
                office.printed(n);
                officer.leaves("Trả kết quả, thu hồi thẻ");
            }
        }
    }

    /** A name is composed, the codes behind it are not; a line with the wrong code is typed again. */
    @Test
    void aCardThatIsTypedHoldsTheResultBackUntilItIsBrought() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "thanh-hoa-2015", "2015-11-10T09:00")) {
            Person officer = office.ready().officer();
            for (int n = 1; n <= 2; n++) {
                String card = "DN479012345567" + n;
                officer.opens("Trả kết quả, thu hồi thẻ", "F3").focused("Số phiếu, mã đơn vị hoặc thông báo");
                officer.types("12" + n + "/TB-TS").presses("Return");
                officer.sees("nộp nơi khác").focused("Mã đơn vị").types("TA0123" + n);
                officer.fills("Mã loại hồ sơ", "600").presses("Return").sees("Được trả kết quả");
                officer.tabsTo("Thẻ phải thu").types("Nguyeenx Vawn Maaux;OF;" + card + ";31/12/2015");
                officer.presses("Return").sees("Thẻ của Nguyễn Văn Mẫu (OF) không bắt buộc thu");
                officer.opens("Chữ ký khi nộp: đổi", "alt+3")
                        .opens("dùng thử", "alt+2")
                        .opens("công cộng", "alt+2");
                officer.presses("Return").seesNoMore("Chữ ký khi nộp: đổi");
                officer.tabsTo("Thẻ phải thu").types("Nguyeenx Vawn Maaux;GH;" + card + ";31/12/2015");
                officer.presses("Return").sees("Thẻ BHYT của Nguyễn Văn Mẫu").seesNoMore("không bắt buộc thu");
                officer.tabsTo("Thẻ thu được").types(card).presses("Return").sees("Được trả kết quả");
                officer.fills("Người nhận", "Leej Thij Nhaajn").presses("Return");
                officer.sees("Đã trả kết quả cho Lệ Thị Nhận");
                office.printed(n);
                officer.leaves("Trả kết quả, thu hồi thẻ");
            }
        }
    }
}
