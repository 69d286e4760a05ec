package vn.tiepnhan.dossier.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The QR of a CCCD: {@code CCCD|CMND|Họ tên|ddMMyyyy|Giới tính|Địa chỉ|ddMMyyyy}, more fields on newer cards; scanners may
 * turn the separator into 0x1C–0x1F. Unsigned, so no proof of identity. Old number and address are never kept.
 */
final class CitizenCardQr {
    private static final int LEAST_FIELDS = 7;

    private CitizenCardQr() {}

    static void check(String value, LocalDate today, Findings findings) {
        List<String> cells = List.of(value.split("[|\\x1C-\\x1F]", -1));
        if (cells.size() < LEAST_FIELDS) {
            findings.error(
                    "CCCD_QR_FIELDS",
                    "Mã QR căn cước có ít nhất 7 mục cách nhau bằng |, mã này có " + cells.size() + ". Hãy quét lại.",
                    "A citizen card's QR has at least 7 fields between |, this one has " + cells.size()
                            + ". Scan it again.");
            return;
        }
        CitizenId.check(cells.get(0), today, findings);
        if (!cells.get(1).matches("([0-9]{9}|[0-9]{12})?")) {
            findings.error(
                    "CCCD_QR_CMND",
                    "Mục CMND cũ của mã QR phải trống hoặc gồm 9 chữ số. Hãy quét lại.",
                    "The old id number in the QR must be empty or 9 digits. Scan it again.");
        }
        name(cells.get(2), findings);
        Optional<LocalDate> birth = date("birth", "Ngày sinh", "birth date", cells.get(3), today, findings);
        sex(cells.get(4), findings);
        Optional<LocalDate> issued = date("issued", "Ngày cấp", "issue date", cells.get(6), today, findings);
        if (birth.isPresent() && issued.isPresent() && issued.get().isBefore(birth.get())) {
            findings.error(
                    "CCCD_QR_DATE",
                    "Ngày cấp trước ngày sinh. Hãy quét lại hoặc xem thẻ.",
                    "The issue date lies before the birth date. Scan again or look at the card.");
        }
        agreement(cells.get(0), birth, cells.get(4), findings);
    }

    private static void name(String name, Findings findings) {
        if (name.isBlank() || name.codePoints().anyMatch(Character::isISOControl) || name.indexOf('\uFFFD') >= 0) {
            findings.error(
                    "CCCD_QR_NAME",
                    "Họ tên trong mã QR trống hoặc bị lỗi chữ. Hãy quét lại.",
                    "The name in the QR is empty or garbled. Scan it again.");
            return;
        }
        findings.field("name", name);
    }

    private static Optional<LocalDate> date(
            String field, String vi, String en, String text, LocalDate today, Findings findings) {
        Optional<LocalDate> date = CardDate.PACKED.read(text);
        if (date.isEmpty()) {
            findings.error(
                    "CCCD_QR_DATE",
                    vi + " trong mã QR không phải một ngày có thật (ddMMyyyy). Hãy quét lại hoặc xem thẻ.",
                    "The " + en + " in the QR is no real date (ddMMyyyy). Scan again or look at the card.");
            return date;
        }
        findings.field(field, CardDate.shown(date.get()));
        if (date.get().isAfter(today)) {
            findings.error(
                    "CCCD_QR_DATE",
                    vi + " trong mã QR ở tương lai. Hãy quét lại hoặc xem thẻ.",
                    "The " + en + " in the QR lies in the future. Scan again or look at the card.");
        }
        return date;
    }

    private static void sex(String sex, Findings findings) {
        if (!sex.equals("Nam") && !sex.equals("Nữ")) {
            findings.error(
                    "CCCD_QR_SEX",
                    "Giới tính trong mã QR phải là Nam hoặc Nữ. Hãy quét lại.",
                    "The sex in the QR must be Nam or Nữ. Scan it again.");
            return;
        }
        findings.field("sex", sex);
    }

    private static void agreement(String id, Optional<LocalDate> birth, String sex, Findings findings) {
        if (!id.matches("[0-9]{12}")) {
            return;
        }
        boolean year = birth.isEmpty() || birth.get().getYear() == CitizenId.birthYear(id);
        if (!year || !CitizenId.sex(id).equals(sex)) {
            findings.warning(
                    "CCCD_QR_DISAGREES",
                    "Năm sinh hoặc giới tính trong mã QR không khớp với số CCCD. Hãy xem kỹ thẻ.",
                    "Birth year or sex in the QR do not agree with the citizen id. Look at the card closely.");
        }
    }
}
