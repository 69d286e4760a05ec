package vn.tiepnhan.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;

/** Invented dossiers for the pictures. */
final class SampleDossiers {
    private static final String[] PEOPLE = {
        "Đặng Phạm Quỳnh Bình", "Phan Thị Hương Sương", "Hữu Hoàng Trường Hồ", "Dũng Văn Đỗ Nguyễn",
        "Lê Thị Ngọc Hạnh", "Dương Thị Quốc Tuyết", "Giang Phượng Bùi Kim", "Huỳnh Thùy Yến",
        "Võ Bình Châu Đức", "Nguyễn Đức Khánh Lộc", "Hồng Châu Thanh Sương", "Ngô Phan Yến Ý"
    };
    private static final String[] EVENTS = {"TM", "TM", "TM", "TD", "TM", "TM", "ON", "TM", "TM", "GH", "GH", "GD"};

    private SampleDossiers() {}

    /** All of slip {@code procedure}, {@code missing} of its four symbols not yet read. */
    static Dossier garment(String procedure, Integer... missing) {
        List<Integer> absent = List.of(missing);
        Body body = absent.isEmpty() ? body() : null;
        return new Dossier(
                "tn1",
                "A",
                procedure,
                "TA01234",
                "0314409058",
                "102015",
                2,
                1,
                "6A10F3C2",
                4,
                absent,
                body,
                List.of(),
                List.of());
    }

    private static Body body() {
        List<Body.Worker> workers = new ArrayList<>();
        IntStream.range(0, PEOPLE.length)
                .forEach(i -> workers.add(new Body.Worker(
                        i + 1,
                        PEOPLE[i],
                        "79150" + String.format("%05d", 31_417 + 2_741 * i),
                        "0" + (i % 9 + 1) + "/05/19" + (70 + i),
                        EVENTS[i],
                        "10/2015",
                        i % 3 == 0 ? "DN4797915000" + (100 + i) : "",
                        i % 3 == 0 ? "31/12/2015" : "")));
        return new Body(
                "",
                new Body.Unit(
                        "Công ty TNHH May mặc Phượng Hoàng",
                        "16 Nguyễn Thị Minh Khai, Phường Đa Kao, Quận 1",
                        "0815189973",
                        "nhansu87@example.vn",
                        "Nguyễn Kim Hương"),
                new Body.Document("PAPER", "iBHXH 3.4", "2015-09-28T10:29", "", ""),
                List.of(
                        new Body.Form(1, "D02-TS", "Danh sách lao động tham gia BHXH, BHYT, BHTN", 1),
                        new Body.Form(2, "TK1-TS", "Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT", 3),
                        new Body.Form(3, "D01-TS", "Bảng kê hồ sơ làm căn cứ hưởng quyền lợi BHYT cao hơn", 1)),
                workers);
    }
}
