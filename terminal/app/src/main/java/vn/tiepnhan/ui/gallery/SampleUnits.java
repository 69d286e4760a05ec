package vn.tiepnhan.ui.gallery;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.policy.published.Guide;
import vn.tiepnhan.rules.RulesOfDay;
import vn.tiepnhan.store.office.Units.State;
import vn.tiepnhan.store.office.Units.Unit;
import vn.tiepnhan.unit.TrialPasswords.Step;
import vn.tiepnhan.unit.TrialPasswords.Told;
import vn.tiepnhan.unit.UnitFile;
import vn.tiepnhan.unit.UnitFile.Brought;

/** Invented units of an office. */
final class SampleUnits {
    private static final String OFFICER = "Trần Bảo Long";
    private static final Wording HELP = new Wording(
            "Tổ chức I-VAN của đơn vị hỗ trợ phần mềm và chữ ký số: Công ty Mẫu, 1900 0000.",
            "The unit's I-VAN helps with software and signature: Công ty Mẫu, 1900 0000.");
    private static final Wording ANY = new Wording(
            "Đơn vị có thể chọn một tổ chức I-VAN: A, B, C.", "The unit may choose one of the I-VANs: A, B, C.");

    private SampleUnits() {}

    static List<Unit> all() {
        return List.of(
                unit("TA01234", "Công ty TNHH May mặc Phượng Hoàng", "0314409058", State.REGISTERED, "MAU"),
                unit("TB04567", "Hợp tác xã Dịch vụ Đại Lộc", "0301234567", State.UNREGISTERED, ""),
                unit("TC00871", "Trường Mầm non Bình Minh", "0309876543", State.CHANGED, ""),
                unit("TD00012", "DNTN Vận tải Hưng Thịnh", "0311112222-001", State.STOPPED, ""));
    }

    private static Unit unit(String code, String name, String mst, State state, String ivan) {
        return new Unit(code, name, mst, "Doanh nghiệp ngoài quốc doanh", state, OFFICER, ivan, "07903");
    }

    static UnitFile file(LocalDateTime now) {
        return new UnitFile(
                "TA01234",
                all().get(0),
                HELP,
                List.of(
                        brought("ZK4150001202", now.minusDays(2), "600", Outcome.ACCEPT, ""),
                        brought("ZK4150000871", now.minusDays(29), "101", Outcome.OFFICER_MAY_ACCEPT, "SOFTWARE"),
                        brought("ZK4150000613", now.minusDays(64), "103", Outcome.REFUSE, "")),
                2,
                now.toLocalDate().minusDays(3),
                Stream.of(Guide.Act.CHANGE, Guide.Act.STOP)
                        .flatMap(SampleUnits::guides)
                        .toList(),
                List.of());
    }

    static UnitFile fresh() {
        return new UnitFile(
                "TB04567",
                all().get(1),
                ANY,
                List.of(),
                0,
                null,
                guides(Guide.Act.REGISTER).toList(),
                List.of(new Told(LocalDateTime.of(2015, 9, 28, 15, 20), Step.ASKED, "TB04567", OFFICER)));
    }

    private static Stream<Guide> guides(Guide.Act act) {
        return RulesOfDay.shipped().published().guides(act).stream();
    }

    static UnitFile unlisted(LocalDateTime now) {
        return new UnitFile(
                "TZ09999",
                null,
                ANY,
                List.of(brought("ZK4150001173", now.minusDays(1), "101", Outcome.ACCEPT, "")),
                0,
                null,
                guides(Guide.Act.REGISTER).toList(),
                List.of());
    }

    private static Brought brought(
            String receipt, LocalDateTime at, String procedure, Outcome outcome, String incident) {
        boolean special = !incident.isEmpty();
        return new Brought(receipt, at, "Công ty TNHH Mẫu", procedure, outcome, special, incident, special, false);
    }
}
