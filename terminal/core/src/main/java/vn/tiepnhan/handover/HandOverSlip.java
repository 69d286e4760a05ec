package vn.tiepnhan.handover;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Item;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;
import vn.tiepnhan.spool.SlipWords;
import vn.tiepnhan.store.dossier.HandOvers;
import vn.tiepnhan.store.dossier.HandOvers.Card;

/** What the collector takes along: the minutes of the cards collected, a receipt for the result, or what is still missing. */
public final class HandOverSlip {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH'\u00A0giờ\u00A0'mm'\u00A0phút, ngày\u00A0'dd/MM/yyyy");

    private HandOverSlip() {}

    public static SlipDocument of(HandOvers.Row row, SlipWords words, String receipt) {
        List<Block> blocks = new ArrayList<>();
        boolean cards =
                row.details().cards().stream().anyMatch(card -> card.state().equals("COLLECTED"));
        String title = !row.done()
                ? "PHIẾU HƯỚNG DẪN NHẬN KẾT QUẢ"
                : cards ? "BIÊN BẢN THU HỒI THẺ\u00A0BHYT" : "PHIẾU TRẢ KẾT QUẢ";
        blocks.add(new Text(words.office(), Size.NORMAL, false, Align.CENTRE));
        blocks.add(new Text(words.room(), Size.NORMAL, true, Align.CENTRE));
        blocks.add(new Text(title, Size.LARGE, true, Align.CENTRE));
        blocks.add(new Rule());
        field(blocks, "Số phiếu", receipt);
        field(blocks, "Thông báo 03/TB-TS", row.details().notice());
        field(blocks, "Mã đơn vị", row.unit());
        field(blocks, "Người nhận", row.details().collector());
        field(blocks, words.identityWord(), CardPile.masked(row.details().collectorIdentity()));
        blocks.add(new Rule());
        if (!row.details().cards().isEmpty()) {
            blocks.add(new Table(
                    List.of("STT", "Họ tên, số thẻ", "Thẻ"),
                    List.of(0, 1, 0),
                    rows(row.details().cards())));
        }
        if (!row.done()) {
            blocks.add(new Text("Cần mang theo", Size.NORMAL, true, Align.LEFT));
            row.details().missing().forEach(missing -> blocks.add(new Item("–", missing)));
        } else if (row.details().paperSet()) {
            field(blocks, "Hồ sơ giấy", "đã nộp 01 bộ");
        }
        field(blocks, "Hủy yêu cầu trả qua kênh khác", row.details().cancelled());
        field(blocks, "Thời gian", MOMENT.format(row.at()));
        field(blocks, "Cán bộ", row.details().officer());
        blocks.add(new Rule());
        return new SlipDocument(title.replace('\u00A0', ' '), blocks);
    }

    private static List<List<String>> rows(List<Card> cards) {
        List<List<String>> rows = new ArrayList<>();
        for (Card card : cards) {
            String state =
                    switch (card.state()) {
                        case "COLLECTED" -> "đã thu";
                        case "EXPIRED" -> "hết hạn";
                        case "NOT_COLLECTED" -> "chưa thu";
                        default -> "còn thiếu";
                    };
            String reason = card.reason().isBlank() ? "" : " – " + card.reason();
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    card.name() + " " + CardPile.masked(card.number()) + reason,
                    state));
        }
        return rows;
    }

    private static void field(List<Block> blocks, String label, String value) {
        if (!value.isBlank()) {
            blocks.add(new Field(label, value));
        }
    }
}
