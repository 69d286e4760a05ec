package vn.tiepnhan.reception.counter;

import java.time.LocalDateTime;
import java.util.List;
import vn.tiepnhan.calendar.Appointment;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Decision;
import vn.tiepnhan.policy.Facts;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.rules.OfficeRules;
import vn.tiepnhan.spool.SlipWords;

/** An office that answers every dossier with the same outcome, five calendar days ahead. */
record PlainRules(Outcome outcome) implements OfficeRules {
    @Override
    public String office() {
        return "07900";
    }

    @Override
    public Decision decide(Facts facts) {
        return new Decision(
                outcome,
                "R8",
                null,
                List.of(),
                null,
                null,
                new Wording("Không có quy định nào cản trở.", "No rule stands against it."),
                new Wording("Nhận hồ sơ.", "Receive the dossier."),
                new Wording("Chờ phiếu.", "Wait for the slip."),
                List.of(),
                true,
                "current",
                "1");
    }

    @Override
    public Appointment appointment(String procedure, LocalDateTime received) {
        return new Appointment(received.plusDays(5), 5, received, Appointment.Basis.ALGORITHM, List.of());
    }

    @Override
    public String procedureTitle(String procedure) {
        return "";
    }

    @Override
    public SlipWords words(String procedure) {
        return new SlipWords(
                "BHXH mẫu",
                "1 Đường Mẫu",
                "Bộ phận tiếp nhận",
                "PHIẾU GIAO NHẬN HỒ SƠ SỐ " + procedure,
                "PHIẾU TỪ CHỐI TIẾP NHẬN HỒ SƠ",
                "PHIẾU HƯỚNG DẪN",
                "CCCD",
                "",
                "");
    }
}
