package vn.tiepnhan.demo.counter;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tiepnhan.demo.SamplePages;
import vn.tiepnhan.screen.Person;

/** The side sheets beside the dossier in front, by keys alone. */
final class SheetsOnScreenTest {
    @TempDir
    private Path folder;

    /** Letters and the Enter behind them come in one go: what they find is painted after Enter was pressed. */
    @Test
    void aPageIsOpenedReceivedAndItsVoidFoundByAFewLetters() throws IOException, InterruptedException {
        Path samples = folder.resolve("samples");
        SamplePages.unpack(samples);
        try (Office office = Office.open(folder, "hcm-2015", "2015-09-30T09:00")) {
            Person officer = office.ready().officer();
            officer.opens("Mở ảnh trang hồ sơ", "ctrl+o").fills("Thư mục hoặc tệp", samples + "/phieu-103.png");
            officer.presses("Return").sees("Tiếp nhận tạm, chờ dữ liệu gửi trước");
            officer.opens("Đã tiếp nhận", "Return").seesNoMore("Đang in");
            office.printed(1);
            for (int n = 1; n <= 2; n++) {
                officer.opens("Gõ vài chữ, không cần dấu", "ctrl+k").focused("Gõ vài chữ");
                officer.types("huy phieu\n").sees("Lý do hủy").leaves("Lý do hủy");
            }
        }
    }
}
