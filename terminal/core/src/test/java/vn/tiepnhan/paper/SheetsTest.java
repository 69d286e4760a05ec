package vn.tiepnhan.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A register of a busy month on paper: every row is there, and figures are not torn apart. */
final class SheetsTest {
    private static final List<String> HEADINGS =
            List.of("STT", "Số phiếu", "Mã hồ sơ", "Loại", "Mã đơn vị", "Tên đơn vị", "Nhận lúc", "Hẹn trả", "Kết quả");
    private static final String LONG =
            "Công ty TNHH Một thành viên Thương mại Dịch vụ Xuất nhập khẩu Nguyễn Thị Mẫu và các Cộng sự";

    @Test
    void everyRowOfALongRegisterIsThereWithItsFiguresInOnePiece() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int n = 1; n <= 1200; n++) {
            rows.add(List.of(
                    String.valueOf(n),
                    String.format("ZK4-26-%06d-A", n),
                    String.format("%05d/2026/07900", n),
                    "600",
                    String.format("TA%05dZ", n),
                    n % 3 == 0 ? LONG : "Trường Tiểu học Nguyễn Văn Mẫu",
                    "13/01/2026 09:30",
                    "20/01/2026 09:30",
                    n % 5 == 0 ? "Đã nhận, trường hợp đặc biệt" : "Đã nhận"));
        }
        byte[] pdf = Sheets.report("Sổ theo dõi hồ sơ", "Từ ngày 01/01/2026 đến ngày 31/01/2026", HEADINGS, rows);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            String all = text.getText(document);
            for (int n = 1; n <= 1200; n++) {
                assertThat(all)
                        .containsPattern("(?m)^" + n + " ZK4-26-" + String.format("%06d", n)
                                + "-A .*13/01/2026 09:30 20/01/2026 09:30");
            }
            text.setStartPage(document.getNumberOfPages());
            assertThat(text.getText(document))
                    .contains("STT", "Tên đơn vị", "1200")
                    .as("a loose sheet says what it is of")
                    .containsPattern(
                            "Sổ theo dõi hồ sơ +" + document.getNumberOfPages() + "/" + document.getNumberOfPages());
        }
    }

    @Test
    void aWordThatIsWiderThanThePaperIsBrokenAndNothingIsLost() throws IOException {
        String endless = "Mẫu".repeat(120);
        byte[] pdf = Sheets.report("Danh sách", "2026", List.of("STT", "Tên"), List.of(List.of("1", endless)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(endless);
        }
    }
}
