package vn.tiepnhan.shift;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Space;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.shift.ShiftReport.OpenItem.Kind;
import vn.tiepnhan.shift.ShiftReport.Total;
import vn.tiepnhan.spool.SlipWords;
import vn.tiepnhan.store.dossier.Listed;

/** A shift's account on thermal paper: counts, numbers from and to, who did what, what is left. */
public final class ShiftSlip {
    private ShiftSlip() {}

    public static SlipDocument of(ShiftReport report, SlipWords words) {
        List<Block> blocks = new ArrayList<>();
        String title = report.closed() ? "PHIẾU KẾT CA" : "TÌNH HÌNH TRONG CA";
        blocks.add(new Text(words.office(), Size.NORMAL, false, Align.CENTRE));
        blocks.add(new Text(words.room(), Size.NORMAL, true, Align.CENTRE));
        blocks.add(new Text(title, Size.LARGE, true, Align.CENTRE));
        blocks.add(new Rule());
        blocks.add(new Field("Ca số", String.valueOf(report.shift().n())));
        field(blocks, "Người mở ca", report.shift().details().openedBy());
        blocks.add(new Field("Bắt đầu", VietnameseDates.of(report.shift().openedAt())));
        LocalDateTime closed = report.shift().closedAt();
        if (closed != null) {
            field(blocks, "Người đóng ca", report.shift().details().closedBy());
            blocks.add(new Field("Kết thúc", VietnameseDates.of(closed)));
        }
        numbers(report.receipts(), blocks);
        blocks.add(new Rule());
        report.totals()
                .forEach((total, count) -> blocks.add(new Field(total.wording().vi(), count.toString())));
        officers(report, blocks);
        left(report, blocks);
        blocks.add(new Rule());
        blocks.add(new Text("Ký, ghi rõ họ tên", Size.NORMAL, false, Align.LEFT));
        blocks.add(new Space(120));
        return new SlipDocument(title + " " + report.shift().n(), blocks);
    }

    private static void numbers(List<Listed> receipts, List<Block> blocks) {
        if (!receipts.isEmpty()) {
            blocks.add(new Field("Từ số", grouped(receipts.get(0))));
            blocks.add(new Field("Đến số", grouped(receipts.get(receipts.size() - 1))));
        }
    }

    private static void officers(ShiftReport report, List<Block> blocks) {
        if (report.officers().size() < 2) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        report.officers()
                .forEach((name, totals) -> rows.add(List.of(
                        name.isBlank() ? "—" : name,
                        String.valueOf(totals.getOrDefault(Total.RECEIVED, 0L)),
                        String.valueOf(totals.getOrDefault(Total.NOT_RECEIVED, 0L)))));
        blocks.add(new Rule());
        blocks.add(new Table(List.of("Cán bộ", "Nhận", "Không"), List.of(1, 0, 0), rows));
    }

    private static void left(ShiftReport report, List<Block> blocks) {
        Map<Kind, Integer> counts = new TreeMap<>();
        report.open().forEach(item -> counts.merge(item.kind(), 1, Integer::sum));
        if (counts.isEmpty()) {
            return;
        }
        if (report.officers().size() < 2) {
            blocks.add(new Rule());
        }
        blocks.add(new Text("Còn phải làm", Size.NORMAL, true, Align.LEFT));
        report.open().stream()
                .filter(item -> item.kind() == Kind.UNSENT)
                .forEach(item -> blocks.add(
                        new Field("Chưa gửi trung tâm", item.subject().substring(1))));
        counts.forEach((kind, count) -> {
            if (kind != Kind.UNSENT) {
                String said = kind.wording().vi();
                int colon = said.indexOf(':');
                blocks.add(new Field(colon < 0 ? said : said.substring(0, colon), count.toString()));
            }
        });
    }

    private static String grouped(Listed listed) {
        return new ReceiptNumber(listed.entry().receipt()).grouped();
    }

    private static void field(List<Block> blocks, String label, String value) {
        if (!value.isBlank()) {
            blocks.add(new Field(label, value));
        }
    }
}
