package vn.tiepnhan.ui.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.dossier.Dossier;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.presend.Difference;
import vn.tiepnhan.presend.PreSentMatch;
import vn.tiepnhan.ui.counter.state.Desktop;
import vn.tiepnhan.ui.counter.state.Sent;

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

    /** The same paper where the unit sent something else before. */
    static Desktop different(Desktop desktop) {
        List<Difference> differences = List.of(
                new Difference(
                        "unit.phone", new Wording("Điện thoại", "Telephone"), "", "028 3930 0012", "028 3930 0021"),
                new Difference("form.TK1-TS.copies", new Wording("Số bản", "Copies"), "TK1-TS", "1", "2"),
                new Difference(
                        "worker.2.birth",
                        new Wording("Ngày sinh", "Birth date"),
                        "Võ Quốc Tuyết",
                        "27/02/1971",
                        "27/02/1972"),
                new Difference(
                        "worker.4",
                        new Wording("Người lao động", "Worker"),
                        "Trần Thị Ngọc Hạnh",
                        "",
                        "TM 01/10/2015"));
        return desktop.entry(desktop.entry().preSent(Facts.PreSent.DIFFERENT))
                .sent(Sent.of(new PreSentMatch(PreSentMatch.State.DIFFERENT, "TA01234-600-102015.json", differences)));
    }
}
