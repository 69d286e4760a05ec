package vn.tiepnhan.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import vn.tiepnhan.calendar.VietnameseDates;
import vn.tiepnhan.dossier.Wording;
import vn.tiepnhan.policy.Outcome;
import vn.tiepnhan.reception.ReceiptNumber;
import vn.tiepnhan.store.Store;
import vn.tiepnhan.store.figure.Register;

/** Reports with a line for each dossier: the register (form 07), and what is past its appointment. */
final class DossierLists {
    private static final List<Wording> HEADINGS = List.of(
            new Wording("STT", "No."),
            new Wording("Số phiếu", "Receipt"),
            new Wording("Mã hồ sơ", "Official number"),
            new Wording("Loại", "Procedure"),
            new Wording("Mã đơn vị", "Unit"),
            new Wording("Tên đơn vị", "Unit's name"),
            new Wording("Nhận lúc", "Received"),
            new Wording("Hẹn trả", "Due"),
            new Wording("Kết quả", "Outcome"));

    private DossierLists() {}

    static Report register(Store store, LocalDate from, LocalDate to) {
        List<Register.Line> lines = store.read(tables ->
                tables.register().between(from.atStartOfDay(), to.plusDays(1).atStartOfDay()));
        return report(ReportKind.register, from, to, lines);
    }

    static Report overdue(Store store, LocalDate from, LocalDate to, LocalDateTime now) {
        List<Register.Line> lines = store.read(tables ->
                tables.register().overdue(from.atStartOfDay(), to.plusDays(1).atStartOfDay(), now));
        return report(ReportKind.overdue, from, to, lines);
    }

    private static Report report(ReportKind kind, LocalDate from, LocalDate to, List<Register.Line> lines) {
        return new Report(kind.title(), from, to, HEADINGS, new Rows(lines));
    }

    /** Each row is made when it is asked for: a year has too many of them to keep. */
    private static final class Rows extends AbstractList<List<String>> implements RandomAccess {
        private final List<Register.Line> lines;

        private Rows(List<Register.Line> lines) {
            this.lines = lines;
        }

        @Override
        public List<String> get(int index) {
            return row(index + 1, lines.get(index));
        }

        @Override
        public int size() {
            return lines.size();
        }
    }

    private static List<String> row(int n, Register.Line line) {
        return List.of(
                String.valueOf(n),
                new ReceiptNumber(line.receipt()).grouped(),
                line.number(),
                line.procedure(),
                line.unit(),
                line.unitName(),
                VietnameseDates.ofStored(line.at()),
                line.due().isEmpty() ? "" : VietnameseDates.ofStored(line.due()),
                outcome(line));
    }

    private static String outcome(Register.Line line) {
        if (line.voided()) {
            return "Đã hủy";
        }
        if (!line.received()) {
            return Outcome.valueOf(line.outcome()).wording().vi();
        }
        return line.special() ? "Đã nhận, trường hợp đặc biệt" : "Đã nhận";
    }
}
