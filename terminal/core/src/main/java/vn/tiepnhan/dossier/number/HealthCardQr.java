package vn.tiepnhan.dossier.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The QR of a BHYT card: 15 fields between {@code |}, the last one {@code $}; names are hex of UTF-8. Fields 5–13 are known
 * from one sample, so their oddities are warnings. The address is never kept.
 */
final class HealthCardQr {
    private static final int FIELDS = 15;

    private HealthCardQr() {}

    static void check(String value, LocalDate today, Findings findings) {
        List<String> cells = List.of(value.split("\\|", -1));
        if (cells.size() != FIELDS) {
            findings.error(
                    "BHYT_QR_FIELDS",
                    "Mã QR thẻ BHYT có 15 mục cách nhau bằng |, mã này có " + cells.size() + ". Hãy quét lại.",
                    "A health card's QR has 15 fields between |, this one has " + cells.size() + ". Scan it again.");
            return;
        }
        if (!cells.get(14).equals("$")) {
            findings.error(
                    "BHYT_QR_END",
                    "Mã QR thẻ BHYT phải kết thúc bằng $. Hãy quét lại.",
                    "A health card's QR must end in $. Scan it again.");
        }
        card(cells.get(0), findings);
        Optional<String> name = HexText.read(cells.get(1));
        if (name.isEmpty() || name.get().isBlank()) {
            findings.error(
                    "BHYT_QR_NAME",
                    "Họ tên trong mã QR không đọc được (cần mã hex của UTF-8). Hãy quét lại.",
                    "The name in the QR cannot be read (hex of UTF-8 is expected). Scan it again.");
        } else {
            findings.field("name", name.get());
        }
        birth(cells.get(2), today, findings);
        sex(cells.get(3), findings);
        if (HexText.read(cells.get(4)).isEmpty()) {
            odd("Địa chỉ", "address", findings);
        }
        clinic(cells.get(5), findings);
        Optional<LocalDate> from = date("validFrom", "Hạn dùng từ", "valid from", cells.get(6), findings);
        Optional<LocalDate> to = date("validTo", "Hạn dùng đến", "valid to", cells.get(7), findings);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            odd("Hạn dùng (đến trước từ)", "validity (ends before it begins)", findings);
        }
        date("issued", "Ngày cấp", "issue date", cells.get(8), findings);
        date("fiveYears", "Thời điểm đủ 5 năm", "five-year date", cells.get(12), findings);
    }

    private static void card(String card, Findings findings) {
        if (!card.matches("[0-9]{10}")) {
            HealthCard.check(card, findings);
            return;
        }
        findings.field("card", card);
        findings.warning(
                "BHYT_QR_SHORT",
                "Thẻ chỉ ghi 10 số (mẫu thẻ mới, chưa xác minh). Hãy đối chiếu thẻ.",
                "The card gives 10 digits only (the newer card, unverified). Compare the card.");
    }

    /** Cards of people whose birthday is not known carry the year only. */
    private static void birth(String text, LocalDate today, Findings findings) {
        Optional<LocalDate> date =
                text.matches("[0-9]{4}") ? CardDate.SLASHED.read("01/01/" + text) : CardDate.SLASHED.read(text);
        if (date.isEmpty() || date.get().isAfter(today)) {
            findings.error(
                    "BHYT_QR_DATE",
                    "Ngày sinh trong mã QR không phải một ngày có thật đã qua (dd/MM/yyyy). Hãy quét lại hoặc xem thẻ.",
                    "The birth date in the QR is no real past date (dd/MM/yyyy). Scan again or look at the card.");
            return;
        }
        findings.field("birth", text);
    }

    private static void sex(String digit, Findings findings) {
        if (!digit.equals("1") && !digit.equals("2")) {
            findings.error(
                    "BHYT_QR_SEX",
                    "Giới tính trong mã QR phải là 1 (Nam) hoặc 2 (Nữ). Hãy quét lại.",
                    "The sex in the QR must be 1 (Nam) or 2 (Nữ). Scan it again.");
            return;
        }
        findings.field("sex", digit.equals("1") ? "Nam" : "Nữ");
    }

    private static void clinic(String clinic, Findings findings) {
        findings.field("clinic", clinic);
        if (!clinic.matches("[0-9]{2} ?- ?[0-9]{3}")) {
            odd("Nơi đăng ký khám chữa bệnh", "clinic", findings);
        }
    }

    private static Optional<LocalDate> date(String field, String vi, String en, String text, Findings findings) {
        if (text.isEmpty() || text.equals("-")) {
            return Optional.empty();
        }
        Optional<LocalDate> date = CardDate.SLASHED.read(text);
        if (date.isPresent()) {
            findings.field(field, text);
        } else if (CardDate.SLASHED.looksLike(text)) {
            findings.error(
                    "BHYT_QR_DATE",
                    vi + " trong mã QR không phải một ngày có thật. Hãy quét lại hoặc xem thẻ.",
                    "The " + en + " in the QR is no real date. Scan again or look at the card.");
        } else {
            odd(vi, en, findings);
        }
        return date;
    }

    private static void odd(String vi, String en, Findings findings) {
        findings.warning(
                "BHYT_QR_UNUSUAL",
                vi + " trong mã QR ghi khác thường (quy cách chưa xác minh). Hãy đối chiếu thẻ.",
                "The " + en + " in the QR is unusual (its layout is unverified). Compare the card.");
    }
}
