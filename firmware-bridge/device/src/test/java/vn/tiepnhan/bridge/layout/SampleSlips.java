package vn.tiepnhan.bridge.layout;

import java.util.List;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Code128;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Item;
import vn.tiepnhan.bridge.slip.SlipDocument.Qr;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Space;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;

/** Slips of invented people and units that use every kind of block. */
public final class SampleSlips {
    private SampleSlips() {}

    public static SlipDocument receipt() {
        return new SlipDocument(
                "ZK415000123X",
                List.of(
                        new Text("BHXH Quận Bình Thạnh", Size.NORMAL, false, Align.CENTRE),
                        new Text("PHÒNG TIẾP NHẬN VÀ QUẢN LÝ HỒ SƠ", Size.NORMAL, true, Align.CENTRE),
                        new Space(15),
                        new Text("PHIẾU GIAO NHẬN HỒ SƠ SỐ 103", Size.LARGE, true, Align.CENTRE),
                        new Text("Số phiếu ZK4-15-000123-X", Size.NORMAL, false, Align.CENTRE),
                        new Rule(),
                        new Field("Đơn vị", "Công ty TNHH Sản xuất Thương mại Dịch vụ Bình Minh Phương Đông"),
                        Row.of(new Field("Mã đơn vị", "TA01234Z"), new Field("MST", "0301234567-001")),
                        new Field("Loại hồ sơ", "103 – chưa xác minh tên"),
                        new Field("Người nộp", "Nguyễn Thị Ngọc Ánh"),
                        new Field("CMND", "*****1234"),
                        new Rule(),
                        new Table(
                                List.of("STT", "Loại giấy tờ, mẫu biểu", "Số lượng"),
                                List.of(0, 1, 0),
                                List.of(
                                        List.of("1", "D02-TS Danh sách lao động tham gia BHXH, BHYT, BHTN", "2"),
                                        List.of("2", "TK1-TS Tờ khai tham gia, điều chỉnh thông tin", "12"))),
                        new Field("Thời gian nhận hồ sơ", "09 giờ 30 phút, ngày 30/09/2015"),
                        new Field("Hẹn trả kết quả", "09 giờ 30 phút, ngày 07/10/2015 (5 ngày làm việc)"),
                        new Field("Hình thức nhận kết quả", "Trực tiếp"),
                        Row.of(new Field("Cán bộ tiếp nhận", "Trần Văn Bé"), new Field("Thiết bị", "ZK4")),
                        new Rule(),
                        new Beside(
                                new Qr("TNS1:ZK415000123X:7Q2M9KTD", ""),
                                List.of(
                                        new Text("Mã tra cứu", Size.NORMAL, false, Align.LEFT),
                                        new Text("7Q2M 9KTD", Size.LARGE, true, Align.LEFT),
                                        new Field("Hỗ trợ", "1900 0000"))),
                        new Space(10),
                        new Code128("ZK415000123X", "ZK4-15-000123-X")));
    }

    public static SlipDocument refusal() {
        return new SlipDocument(
                        "ZK415000124",
                        List.of(
                                new Text("BHXH Quận Bình Thạnh", Size.NORMAL, false, Align.CENTRE),
                                new Text("PHIẾU TỪ CHỐI TIẾP NHẬN HỒ SƠ", Size.LARGE, true, Align.CENTRE),
                                new Field("Lý do", "Từ ngày 01/10/2015 cơ quan BHXH không tiếp nhận hồ sơ giấy."),
                                new Text("Đơn vị cần làm:", Size.NORMAL, true, Align.LEFT),
                                new Item("1.", "Lập hồ sơ điện tử bằng phần mềm kê khai iBHXH (miễn phí)."),
                                new Item("2.", "Ký số và gửi qua cổng thông tin hoặc tổ chức I-VAN."),
                                new Item("☐", "☑ ✓ ✗ → ← ₫ “ngoặc kép” ‘đơn’ … • × № – —"),
                                new Text("HUGE 12", Size.HUGE, true, Align.RIGHT),
                                new Text(
                                        "https://dichvucong.example.vn/mot-duong-dan-rat-dai/khong-co-khoang-trang",
                                        Size.NORMAL,
                                        false,
                                        Align.LEFT)))
                .asTraining()
                .asCopy(2);
    }
}
