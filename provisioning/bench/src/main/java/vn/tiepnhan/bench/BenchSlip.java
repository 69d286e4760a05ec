package vn.tiepnhan.bench;

import java.util.List;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Beside;
import vn.tiepnhan.bridge.slip.SlipDocument.Code128;
import vn.tiepnhan.bridge.slip.SlipDocument.Field;
import vn.tiepnhan.bridge.slip.SlipDocument.Qr;
import vn.tiepnhan.bridge.slip.SlipDocument.Row;
import vn.tiepnhan.bridge.slip.SlipDocument.Rule;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;
import vn.tiepnhan.bridge.slip.SlipDocument.Table;
import vn.tiepnhan.bridge.slip.SlipDocument.Text;

/**
 * The standard slip of the slip benchmarks, another one each time: as a document for us, and as the same lines for peers
 * that know no document.
 *
 * @param n what differs: number, unit, person, time, codes
 */
record BenchSlip(int n) {
    private static final String[] PEOPLE = {"Trần Quốc Bình", "Nguyễn Thị Ngọc Ánh", "Đặng Văn Hưởng", "Lê Mỹ Phượng"};
    private static final String[] UNITS = {
        "Công ty TNHH Sản xuất Thương mại Bình Minh", "Trường Mầm non Hoa Sữa", "HTX Dịch vụ Đại Lộc", "CTCP Ánh Dương"
    };

    String receipt() {
        return "ZK415%06dX".formatted(n % 1_000_000);
    }

    String lookup() {
        return "7Q2M%04d".formatted(n % 10_000);
    }

    private String unit() {
        return UNITS[n % UNITS.length];
    }

    private String person() {
        return PEOPLE[n / UNITS.length % PEOPLE.length];
    }

    private String minute() {
        return "%02d giờ %02d phút, ngày 30/09/2015".formatted(7 + n % 9, n % 60);
    }

    SlipDocument document() {
        return new SlipDocument(
                receipt(),
                List.of(
                        new Text("BHXH Thành phố Hồ Chí Minh", Size.NORMAL, false, Align.CENTRE),
                        new Text("Phòng Tiếp nhận và Quản lý hồ sơ", Size.NORMAL, true, Align.CENTRE),
                        new Text("PHIẾU GIAO NHẬN HỒ SƠ SỐ 103", Size.LARGE, true, Align.CENTRE),
                        new Rule(),
                        new Field("Số phiếu", receipt()),
                        new Field("Mã hồ sơ", "đang chờ cấp"),
                        new Rule(),
                        new Field("Đơn vị", unit()),
                        Row.of(new Field("Mã đơn vị", "TA%05d".formatted(n % 100_000)), new Field("MST", "0301234567")),
                        new Field("Loại hồ sơ", "103 (tên thủ tục chưa xác minh)"),
                        new Field("Người nộp", person()),
                        new Rule(),
                        new Table(
                                List.of("STT", "Loại giấy tờ, mẫu biểu", "Số lượng"),
                                List.of(0, 1, 0),
                                List.of(
                                        List.of("1", "D02-TS Danh sách lao động tham gia", "1"),
                                        List.of("2", "TK1-TS Tờ khai tham gia, điều chỉnh", "3"))),
                        new Field("Thời gian nhận hồ sơ", minute()),
                        new Field("Hẹn trả kết quả", "theo thông báo của cơ quan BHXH"),
                        new Field("Hình thức nhận kết quả", "Trực tiếp"),
                        new Field("Cán bộ tiếp nhận", "Lê Thị Minh Châu"),
                        new Rule(),
                        new Beside(
                                new Qr("TNS1:" + receipt() + ":" + lookup(), ""),
                                List.of(
                                        new Text("Mã tra cứu", Size.NORMAL, false, Align.LEFT),
                                        new Text(lookup(), Size.LARGE, true, Align.LEFT))),
                        new Code128(receipt(), receipt()),
                        new Text("Hỗ trợ: 1900 0000", Size.NORMAL, false, Align.CENTRE)));
    }

    /** The same words as lines that fit the paper. */
    List<String> lines() {
        return List.of(
                "BHXH Thành phố Hồ Chí Minh",
                "Phòng Tiếp nhận và Quản lý hồ sơ",
                "PHIẾU GIAO NHẬN HỒ SƠ SỐ 103",
                "Số phiếu: " + receipt(),
                "Mã hồ sơ: đang chờ cấp",
                "Đơn vị:",
                unit(),
                "Mã đơn vị: TA%05d   MST: 0301234567".formatted(n % 100_000),
                "Loại hồ sơ: 103",
                "(tên thủ tục chưa xác minh)",
                "Người nộp: " + person(),
                "STT  Loại giấy tờ, mẫu biểu  Số lượng",
                "1  D02-TS Danh sách lao động tham gia  1",
                "2  TK1-TS Tờ khai tham gia, điều chỉnh  3",
                "Thời gian nhận hồ sơ:",
                minute(),
                "Hẹn trả kết quả:",
                "theo thông báo của cơ quan BHXH",
                "Hình thức nhận kết quả: Trực tiếp",
                "Cán bộ tiếp nhận: Lê Thị Minh Châu",
                "Mã tra cứu: " + lookup(),
                receipt(),
                "Hỗ trợ: 1900 0000");
    }
}
