package vn.tiepnhan.spool;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Block;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;

/** What stands on each kind of slip, in the words of its profile. */
final class SlipComposerTest {
    @Test
    void aReceiptOfHoChiMinhCityIsPhieuGiaoNhan103WithCmnd() {
        String slip = read(SlipCases.receipt("hcm-2015", "103", SlipCases.SEPTEMBER_2015));

        assertThat(slip)
                .contains(
                        "BHXH Thành phố Hồ Chí Minh",
                        "Phòng/Bộ phận Tiếp nhận và Quản lý hồ sơ",
                        "PHIẾU GIAO NHẬN HỒ SƠ SỐ 103",
                        "Số phiếu: ZK4-15-000123-X",
                        "Mã hồ sơ: đang chờ cấp",
                        "Đơn vị: Công ty TNHH May mặc Ánh Dương",
                        "Mã đơn vị: TA01234Z",
                        "MST: 0301234560",
                        "Loại hồ sơ: 103 (tên thủ tục chưa xác minh)",
                        "Người nộp: Nguyễn Thị Ngọc Ánh",
                        "CMND: *****5678",
                        "STT | Loại giấy tờ, mẫu biểu | Số lượng",
                        "1 | D02-TS Danh sách lao động tham gia BHXH, BHYT, BHTN | 2",
                        "Thời gian nhận hồ sơ: 09 giờ 30 phút, ngày 30/09/2015",
                        "Hẹn trả kết quả: 09 giờ 30 phút, ngày 07/10/2015 (5 ngày làm việc)",
                        "Hình thức nhận kết quả: Trực tiếp",
                        "Cán bộ tiếp nhận: Trần Văn Bé",
                        "Thiết bị: ZK4",
                        "QR TNS1:ZK415000123X:7Q2M9KTD",
                        "CODE128 ZK415000123X",
                        "Mã tra cứu",
                        "7Q2M9KTD")
                .doesNotContain("012345678", "TRƯỜNG HỢP ĐẶC BIỆT", "chịu trách nhiệm trước pháp luật");
    }

    @Test
    void todaysReceiptHasTodaysTitleAndCccd() {
        assertThat(read(SlipCases.crowded()))
                .contains(
                        "BỘ PHẬN TIẾP NHẬN VÀ TRẢ KẾT QUẢ",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "600 Báo tăng, báo giảm, điều chỉnh",
                        "CCCD: ********1234",
                        "12 | Bảng kê thông tin chi tiết",
                        "5 | D05-TS Danh sách lao động | —")
                .doesNotContain("079188001234");
    }

    @Test
    void aUnitOfThanhHoaIsRemindedWhatItAnswersFor() {
        assertThat(read(SlipCases.receipt("thanh-hoa-2015", "600", SlipCases.SEPTEMBER_2015)))
                .contains(
                        "Phòng Tiếp nhận & Trả kết quả TTHC",
                        "chịu trách nhiệm trước pháp luật về tính đúng, đủ, hợp pháp, kịp thời");
    }

    @Test
    void aSpecialCaseNamesIncidentActAndCommitment() {
        assertThat(read(SlipCases.specialCase("hcm-2015", "103")))
                .contains(
                        "TIẾP NHẬN HỒ SƠ GIẤY – TRƯỜNG HỢP ĐẶC BIỆT",
                        "Lý do: Sự cố phần mềm",
                        "Mô tả sự cố",
                        "báo lỗi khi ký số",
                        "Căn cứ",
                        "(chưa có số, ngày)",
                        "“Trường hợp đặc biệt các đơn vị không lập được hồ sơ điện tử",
                        "thực hiện giao dịch điện tử cho lần sau",
                        "Lãnh đạo phê duyệt: Lê Quang Trưởng",
                        "Hẹn trả kết quả")
                .doesNotContain("SOFTWARE");
    }

    @Test
    void aRefusalGivesTheReasonTheActAndTheWayOn() {
        assertThat(read(SlipCases.refusal("thanh-hoa-2015", "600")))
                .contains(
                        "PHIẾU TỪ CHỐI TIẾP NHẬN HỒ SƠ",
                        "Lý do",
                        "Từ 01/11/2015 không tiếp nhận hồ sơ giấy",
                        "số 1240/BHXH-CNTT ngày 08/10/2015 của BHXH tỉnh Thanh Hóa",
                        "Hướng dẫn",
                        "lập và gửi hồ sơ điện tử")
                .doesNotContain("Hẹn trả", "R3", "Mã hồ sơ");
    }

    @Test
    void anActWithoutNumberSaysSo() {
        assertThat(read(SlipCases.refusal("hcm-2015", "103")))
                .contains("của BHXH Thành phố Hồ Chí Minh (chưa có số, ngày)");
    }

    @Test
    void aDossierWithoutBarcodeGetsGuidanceAndNoRefusal() {
        assertThat(read(SlipCases.withoutBarcode()))
                .contains("PHIẾU HƯỚNG DẪN", "số 3840/BHXH-CNTT", "iBHXH")
                .doesNotContain("TỪ CHỐI");
    }

    @Test
    void aProvisionalReceiptSaysWhatTheUnitStillHasToSend() {
        assertThat(read(SlipCases.provisional()))
                .contains("PHIẾU GIAO NHẬN HỒ SƠ SỐ 103", "Tiếp nhận tạm", "gửi email")
                .doesNotContain("đánh dấu hồ sơ");
    }

    @Test
    void anUntrustedClockPromisesNoDate() {
        assertThat(read(SlipCases.untrustedClock()))
                .contains("(theo giờ máy, chưa đối chiếu)", "Hẹn trả kết quả: theo thông báo của cơ quan BHXH")
                .doesNotContain("ngày làm việc");
    }

    @ParameterizedTest
    @CsvSource({"012345678,*****5678", "079188001234,********1234", "1234,****", "12,**", "'',''"})
    void cardNumbersShowTheirLastFourDigitsAtMost(String number, String shown) {
        assertThat(SlipPhrases.masked(number)).isEqualTo(shown);
    }

    @Test
    void everySlipIsComposedUnicodeAndSurvivesBeingKept() {
        for (SlipFacts facts : List.of(
                SlipCases.crowded(),
                SlipCases.provisional(),
                SlipCases.refusal("hcm-2015", "101"),
                SlipCases.specialCase("thanh-hoa-2015", "600"))) {
            SlipDocument slip = SlipComposer.compose(facts);
            assertThat(Normalizer.isNormalized(read(facts), Normalizer.Form.NFC))
                    .isTrue();
            assertThat(SlipJson.read(SlipJson.write(slip))).isEqualTo(slip);
        }
    }

    @Test
    void aCopyAndATrainingSlipSayWhatTheyAre() {
        SlipDocument slip = SlipComposer.compose(SlipCases.provisional());

        assertThat(read(slip.asCopy(2))).startsWith("BANNER BẢN IN LẠI lần 2\n");
        assertThat(read(slip.asTraining()))
                .startsWith("BANNER TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ\n")
                .endsWith("BANNER TẬP HUẤN – KHÔNG CÓ GIÁ TRỊ\n");
    }

    /** The slip as a reader hears it, one line a block. */
    private static String read(SlipFacts facts) {
        return read(SlipComposer.compose(facts));
    }

    private static String read(SlipDocument slip) {
        return slip.blocks().stream().flatMap(SlipComposerTest::lines).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> lines(Block block) {
        Stream<String> lines = Stream.empty();
        if (block instanceof Field field) {
            lines = Stream.of(field.label() + ": " + field.value());
        } else if (block instanceof Row row) {
            lines = row.fields().stream().flatMap(SlipComposerTest::lines);
        } else if (block instanceof SlipDocument.Text text) {
            lines = Stream.of(text.text());
        } else if (block instanceof SlipDocument.Item item) {
            lines = Stream.of(item.mark() + " " + item.text());
        } else if (block instanceof SlipDocument.Banner banner) {
            lines = Stream.of("BANNER " + banner.text());
        } else if (block instanceof SlipDocument.Table table) {
            lines = Stream.concat(Stream.of(table.headings()), table.rows().stream())
                    .map(r -> String.join(" | ", r));
        } else if (block instanceof SlipDocument.Code128 code) {
            lines = Stream.of("CODE128 " + code.text());
        } else if (block instanceof Beside beside) {
            lines = Stream.concat(
                    Stream.of("QR " + beside.qr().text()),
                    beside.blocks().stream().flatMap(SlipComposerTest::lines));
        }
        return lines.map(line -> line.replace('\u00A0', ' '));
    }
}
