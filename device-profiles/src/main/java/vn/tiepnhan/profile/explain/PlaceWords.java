package vn.tiepnhan.profile.explain;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.profile.PanelProfile;
import vn.tiepnhan.profile.StationProfile;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Capability.Provenance;
import vn.tiepnhan.profile.fact.Name;
import vn.tiepnhan.profile.panel.PanelBoard;
import vn.tiepnhan.profile.panel.PanelLine;
import vn.tiepnhan.profile.panel.PanelRole;
import vn.tiepnhan.profile.station.StationRole;

/** Panels and stations in words. */
final class PlaceWords {
    private PlaceWords() {}

    static List<Statement> of(PanelProfile panel) {
        List<Statement> all = new ArrayList<>();
        boolean gpio = panel.board().value() == PanelBoard.GPIO;
        String chip = panel.chipLabel().value();
        all.add(Statement.can(
                panel.board(),
                gpio ? "Nối vào chân GPIO của máy, chip " + chip + "." : "Nối qua bo Firmata trên cổng COM.",
                gpio
                        ? "Wired to the computer's GPIO lines, chip " + chip + "."
                        : "Wired to a Firmata board on a COM port."));
        for (Capability<PanelLine> line : panel.lines()) {
            PanelLine wire = line.value();
            Name role = role(wire.role());
            all.add(Statement.can(
                    line, role.vi() + " ở chân " + wire.line() + ".", role.en() + " on line " + wire.line() + "."));
        }
        return all;
    }

    private static Name role(PanelRole role) {
        return switch (role) {
            case LAMP_READY -> new Name("Đèn sẵn sàng", "Lamp \"ready\"");
            case LAMP_BUSY -> new Name("Đèn đang làm việc", "Lamp \"busy\"");
            case LAMP_FAULT -> new Name("Đèn báo lỗi", "Lamp \"fault\"");
            case BUZZER -> new Name("Còi", "Buzzer");
            case BUTTON_CALL -> new Name("Nút gọi", "Call button");
            case PAPER_DRAWER -> new Name("Công tắc ngăn giấy", "Contact of the paper drawer");
            case PRESENCE -> new Name("Cảm biến có khách", "Presence sensor");
        };
    }

    static List<Statement> of(StationProfile station) {
        List<Statement> all = new ArrayList<>();
        for (StationRole role : station.roles()) {
            String needVi = role.required() ? "Cần " : "Có thể có ";
            String needEn = role.required() ? "Needs " : "May have ";
            all.add(new Statement(
                    true,
                    new Name(
                            needVi + device(role.device()) + " (tối đa " + role.most() + "): "
                                    + role.why().vi() + ".",
                            needEn + role.device() + " (at most " + role.most() + "): "
                                    + role.why().en() + "."),
                    Provenance.DOCUMENTED,
                    "station " + station.id()));
        }
        return all;
    }

    private static String device(String word) {
        return switch (word) {
            case "printer" -> "máy in";
            case "scanner" -> "máy quét";
            case "card-reader" -> "đầu đọc thẻ";
            default -> "bảng đèn và nút";
        };
    }
}
