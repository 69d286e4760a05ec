package vn.tiepnhan.demo.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.screen.Person;

/** A dossier without a barcode, typed on a desktop without any input method. */
final class TypingOnScreenTest {
    @TempDir
    private Path folder;

    @Test
    void namesAreTypedByTelexAndVniAndCodesAsTheirKeysSay() throws IOException, InterruptedException {
        try (Office office = Office.open(folder, "thanh-hoa-2015", "2015-10-12T09:00")) {
            Person officer = office.ready().officer();
            types(officer, "TSS0121", "Coong ty Giaays Veef", "Nguyeenx Thij Maaux");
            office.printed(1);
            officer.leaves("Đã tiếp nhận").presses("ctrl+i");
            types(officer, "TSS0122", "Co6ng ty Gia6y1 Ve62", "Nguye6n4 Thi5 Ma6u4");
            office.printed(2);
        }
        assertThat(Office.received(folder)).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.identity().unit()).startsWith("TSS012");
            assertThat(entry.details().unitName()).isEqualTo("Công ty Giấy Về");
            assertThat(entry.details().presenter()).isEqualTo("Nguyễn Thị Mẫu");
        });
    }

    private static void types(Person officer, String code, String unit, String presenter)
            throws IOException, InterruptedException {
        String title = "Nhập tay hồ sơ không có mã vạch";
        officer.opens(title, "F2").focused("Mã đơn vị").types(code).fills("Mã số thuế", "0100109106");
        officer.fills("Mã loại hồ sơ", "600").fills("Tên đơn vị", unit).sees("Công ty Giấy Về");
        officer.presses("Return").sees("Đủ điều kiện tiếp nhận");
        officer.presses("F6").focused("Người nộp").types(presenter).sees("Nguyễn Thị Mẫu");
        officer.presses("Return").sees("Đã tiếp nhận").seesNoMore("Đang in");
    }
}
