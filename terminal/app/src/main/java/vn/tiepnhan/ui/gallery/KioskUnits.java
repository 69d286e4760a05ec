package vn.tiepnhan.ui.gallery;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.certificate.Standing;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.ui.kiosk.state.Found;
import vn.tiepnhan.ui.kiosk.state.UnitSeen;

/** Invented units that put a token in. */
final class KioskUnits {
    private static final String NAME = "CÔNG TY TNHH MỘT THÀNH VIÊN MAY MẶC PHƯỚC LỘC";

    private KioskUnits() {}

    static UnitSeen valid() {
        return unit(Standing.VALID, List.of(), true);
    }

    static UnitSeen unchecked() {
        return unit(
                Standing.UNCHECKED,
                List.of(new Wording(
                        "Chưa có danh sách thu hồi của nơi cấp: tải về khi có mạng.",
                        "The issuer's revocation list is not here: fetch it when there is a network.")),
                true);
    }

    static UnitSeen revoked() {
        return unit(
                Standing.REVOKED,
                List.of(new Wording(
                        "Đã bị nơi cấp thu hồi: đơn vị cần chứng thư mới.",
                        "Revoked by its issuer: the unit needs a new one.")),
                false);
    }

    private static UnitSeen unit(Standing standing, List<Wording> findings, boolean busy) {
        List<Found> open = busy
                ? List.of(
                        found("ZK4150001237", Found.How.RECEIVED, 30),
                        found("ZK4150000981", Found.How.CONFIRMED, 28),
                        found("ZK4150000777", Found.How.QUESTIONED, 25),
                        found("ZK415000061U", Found.How.CONFIRMED, 21),
                        found("ZK4150000455", Found.How.CONFIRMED, 18))
                : List.of();
        List<LocalDate> commitments = busy ? List.of(LocalDate.of(2015, 9, 21)) : List.of();
        return new UnitSeen(NAME, "0312345678", standing, findings, open, commitments);
    }

    private static Found found(String receipt, Found.How how, int day) {
        LocalDateTime at = LocalDateTime.of(2015, 9, day, 9, 38);
        return new Found(how, receipt, "103", at, at.plusDays(12), "");
    }
}
