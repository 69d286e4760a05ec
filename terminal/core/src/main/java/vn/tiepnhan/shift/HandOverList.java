package vn.tiepnhan.shift;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.paper.Sheets;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.dossier.Entry;
import vn.tiepnhan.store.dossier.Listed;

/** The list with which a shift's papers go to the back office (bàn giao), to be signed by both sides. */
public final class HandOverList {
    private static final String TITLE = "Danh sách bàn giao hồ sơ";

    private HandOverList() {}

    /** One line a received dossier that was not voided, as PDF. */
    public static byte[] pdf(ShiftReport report, String office) {
        List<List<String>> rows = new ArrayList<>();
        for (Listed one : report.receipts()) {
            if (one.entry().ruling().received() && one.voided() == null) {
                rows.add(row(rows.size() + 1, one));
            }
        }
        LocalDateTime closed = report.shift().closedAt();
        String span = "Ca số " + report.shift().n() + ", từ "
                + VietnameseDates.of(report.shift().openedAt())
                + (closed == null ? "" : " đến " + VietnameseDates.of(closed)) + " · " + rows.size() + " hồ sơ";
        return Sheets.signed(
                new Sheets.Heading(office, TITLE, span),
                List.of("STT", "Số phiếu", "Giờ nhận", "Mã đơn vị", "Tên đơn vị", "Thủ tục", "Hẹn trả", "Ghi chú"),
                rows,
                List.of("NGƯỜI GIAO", "NGƯỜI NHẬN"));
    }

    private static List<String> row(int n, Listed one) {
        Entry entry = one.entry();
        LocalDateTime due = entry.due();
        return List.of(
                String.valueOf(n),
                new ReceiptNumber(entry.receipt()).grouped(),
                VietnameseDates.of(entry.moment().at()),
                entry.identity().unit(),
                entry.details().unitName(),
                entry.identity().procedure(),
                due == null ? "" : VietnameseDates.of(due),
                entry.ruling().special() ? "Trường hợp đặc biệt" : "");
    }
}
