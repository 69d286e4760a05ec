package vn.tiepnhan.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Qr;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;

final class VisitSlipTest {
    private static final Text INCIDENT = text("Mô tả sự cố", true);
    private static final Text TOLD = text("Máy chủ không trả lời.", false);
    private static final Table PAPERS = new Table(List.of("STT"), List.of(0), List.of(List.of("1")));

    private static Text text(String words, boolean bold) {
        return new Text(words, Size.NORMAL, bold, Align.LEFT);
    }

    private static SlipDocument slip(String number, String lookup) {
        return new SlipDocument(
                "PHIẾU " + number,
                List.of(
                        text("BHXH tỉnh Thanh Hóa", false),
                        new Text("PHIẾU GIAO NHẬN HỒ SƠ SỐ 600", Size.LARGE, true, Align.CENTRE),
                        new Rule(),
                        new Field("Số phiếu", number),
                        new Field("Người nộp", "Trần Văn Nộp"),
                        new Rule(),
                        PAPERS,
                        INCIDENT,
                        TOLD,
                        new Row(List.of(
                                new Field("Cán bộ tiếp nhận", "Lê Thị Minh Châu"), new Field("Thiết bị", "ZK4"))),
                        text("Đơn vị chịu trách nhiệm.", false),
                        new Beside(new Qr("TNS1:" + number, ""), List.of(text(lookup, true)))));
    }

    private static final List<Block> BLOCKS = VisitSlip.of(List.of(slip("A1", "YA66GQC4"), slip("B2", "VB55W4RD")))
            .blocks();

    @Test
    void saysOnceWhatAllSlipsSay() {
        assertThat(BLOCKS)
                .containsOnlyOnce(
                        text("BHXH tỉnh Thanh Hóa", false),
                        new Field("Người nộp", "Trần Văn Nộp"),
                        text("Đơn vị chịu trách nhiệm.", false),
                        new Text("PHIẾU CHUNG CHO 2 HỒ SƠ", Size.LARGE, true, Align.CENTRE));
    }

    @Test
    void keepsOfEachDossierItsNumberItsPapersItsIncidentAndItsCode() {
        assertThat(BLOCKS).contains(new Field("Số phiếu", "A1"), new Field("Số phiếu", "B2"));
        assertThat(BLOCKS.stream().filter(PAPERS::equals)).hasSize(2);
        assertThat(BLOCKS.stream().filter(TOLD::equals)).hasSize(2);
        assertThat(BLOCKS.indexOf(TOLD)).isEqualTo(BLOCKS.indexOf(INCIDENT) + 1);
        assertThat(BLOCKS.stream().filter(Beside.class::isInstance)).hasSize(2);
    }
}
