package vn.tiepnhan.spool;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Body;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Facts.PreSent;
import vn.tiepnhan.policy.Procedure;
import vn.tiepnhan.policy.Profile;
import vn.tiepnhan.policy.rule.Policy;

/** Slips of invented units and people, decided by the shipped rules. */
final class SlipCases {
    static final LocalDateTime SEPTEMBER_2015 = LocalDateTime.parse("2015-09-30T09:30:00");
    static final LocalDateTime NOVEMBER_2015 = LocalDateTime.parse("2015-11-03T14:05:00");

    private static final Policy POLICY = Policy.shipped();
    private static final SlipFacts.Filer UNIT = new SlipFacts.Filer(
            "Công ty TNHH May mặc Ánh Dương", "TA01234Z", "0301234560", "Nguyễn Thị Ngọc Ánh", "012345678");
    private static final List<Body.Form> TWO_FORMS = List.of(
            new Body.Form(1, "D02-TS", "Danh sách lao động tham gia BHXH, BHYT, BHTN", 2),
            new Body.Form(2, "TK1-TS", "Tờ khai tham gia, điều chỉnh thông tin BHXH, BHYT", 1));

    private SlipCases() {}

    static SlipFacts receipt(String profile, String procedure, LocalDateTime at) {
        Decision decision = POLICY.decide(profile, Facts.paperAtCounter(procedure, true, PreSent.YES, at));
        return facts(profile, procedure, at, decision, UNIT, TWO_FORMS, null);
    }

    static SlipFacts provisional() {
        Decision decision = POLICY.decide("hcm-2015", Facts.paperAtCounter("103", true, PreSent.NO, SEPTEMBER_2015));
        return facts("hcm-2015", "103", SEPTEMBER_2015, decision, UNIT, TWO_FORMS, null);
    }

    static SlipFacts withoutBarcode() {
        Decision decision =
                POLICY.decide("hcm-2015", Facts.paperAtCounter("103", false, PreSent.UNKNOWN, SEPTEMBER_2015));
        return facts("hcm-2015", "103", SEPTEMBER_2015, decision, UNIT, List.of(), null);
    }

    static SlipFacts refusal(String profile, String procedure) {
        Decision decision = POLICY.decide(profile, Facts.paperAtCounter(procedure, true, PreSent.YES, NOVEMBER_2015));
        return facts(profile, procedure, NOVEMBER_2015, decision, UNIT, TWO_FORMS, null);
    }

    static SlipFacts specialCase(String profile, String procedure) {
        Facts plain = Facts.paperAtCounter(procedure, true, PreSent.YES, NOVEMBER_2015);
        Decision decision = POLICY.decide(profile, with(plain, Facts.Incident.SOFTWARE));
        SlipFacts.Special special = new SlipFacts.Special(
                "SOFTWARE",
                "Từ 8 giờ sáng 02/11/2015 phần mềm iBHXH báo lỗi khi ký số, đã gọi tổng đài hỗ trợ ba lần nhưng chưa gửi"
                        + " được hồ sơ.",
                true,
                "Lê Quang Trưởng",
                "IV-2015-11-0042",
                "Lần sau, đề nghị đơn vị lập và gửi hồ sơ điện tử bằng iBHXH; cần hỗ trợ, hãy hỏi tại quầy.");
        return facts(profile, procedure, NOVEMBER_2015, decision, UNIT, TWO_FORMS, special);
    }

    /** A name of over 80 letters, twelve papers, a long address: what a real office has on a bad day. */
    static SlipFacts crowded() {
        SlipFacts.Filer filer = new SlipFacts.Filer(
                "Công ty Trách nhiệm hữu hạn Một thành viên Thương mại Dịch vụ Xuất nhập khẩu và Vận tải Đường thủy"
                        + " Nội địa Phương Đông – Chi nhánh Thủ Đức",
                "TA01234Z",
                "0301234560-001",
                "Công Tằng Tôn Nữ Nguyễn Thị Khánh Nguyệt",
                "079188001234");
        List<Body.Form> forms = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> new Body.Form(
                        n,
                        n % 3 == 0 ? "" : "D0" + n % 10 + "-TS",
                        n % 4 == 0
                                ? "Bảng kê thông tin chi tiết hồ sơ làm căn cứ điều chỉnh hưởng quyền lợi bảo hiểm y tế"
                                : "Danh sách lao động",
                        n == 5 ? 0 : n * 3))
                .toList();
        Decision decision = POLICY.decide(
                "current", Facts.paperAtCounter("600", true, PreSent.YES, LocalDateTime.parse("2026-11-20T16:59:00")));
        return facts("current", "600", LocalDateTime.parse("2026-11-20T16:59:00"), decision, filer, forms, null);
    }

    static SlipFacts untrustedClock() {
        SlipFacts facts = receipt("current", "600", LocalDateTime.parse("2026-11-20T09:00:00"));
        return copy(facts, false, facts.decision());
    }

    static SlipFacts copy(SlipFacts f, boolean clockTrusted, Decision decision) {
        return new SlipFacts(
                f.words(),
                f.receipt(),
                f.grouped(),
                f.lookup(),
                f.device(),
                f.officer(),
                f.at(),
                clockTrusted,
                f.received(),
                decision,
                f.appointment(),
                f.filer(),
                f.procedure(),
                f.procedureTitle(),
                f.forms(),
                f.special(),
                f.reason(),
                f.earlier());
    }

    private static SlipFacts facts(
            String profile,
            String procedure,
            LocalDateTime at,
            Decision decision,
            SlipFacts.Filer filer,
            List<Body.Form> forms,
            SlipFacts.@Nullable Special special) {
        Profile words = POLICY.profile(profile);
        boolean received = special != null || decision.outcome().favourable();
        return new SlipFacts(
                SlipWords.of(words, POLICY.office(words.office()), procedure),
                "ZK415000123X",
                "ZK4-15-000123-X",
                "7Q2M9KTD",
                "ZK4",
                "Trần Văn Bé",
                at,
                true,
                received,
                decision,
                new Appointment(at.plusDays(7), 5, at, Appointment.Basis.ALGORITHM, List.of()),
                filer,
                procedure,
                words.procedure(procedure).map(Procedure::titleOrUnverified).orElse(""),
                forms,
                special,
                "",
                "");
    }

    private static Facts with(Facts f, Facts.Incident incident) {
        return new Facts(
                f.event(),
                f.filer(),
                f.procedure(),
                f.channel(),
                f.barcode(),
                f.preSent(),
                incident,
                f.signature(),
                f.filed(),
                f.at(),
                f.cardValidTo(),
                f.decrease(),
                f.cardsCollected(),
                f.paperSet(),
                f.returnChannel(),
                f.registered(),
                f.earlierExceptions());
    }
}
