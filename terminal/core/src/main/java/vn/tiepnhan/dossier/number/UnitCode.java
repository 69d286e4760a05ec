package vn.tiepnhan.dossier.number;

import java.util.regex.Pattern;

/** Mã đơn vị: 4 to 15 capitals and digits, 7 as a rule; the exact rule is not public. */
final class UnitCode {
    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{4,15}");
    private static final int USUAL_LENGTH = 7;

    private UnitCode() {}

    static void check(String value, Findings findings) {
        if (!FORM.matcher(value).matches()) {
            findings.error(
                    "DON_VI_FORMAT",
                    "Mã đơn vị gồm 4 đến 15 chữ in hoa không dấu và chữ số, ví dụ TA0123A. Hãy nhập lại.",
                    "A unit code is 4 to 15 capital letters and digits, such as TA0123A. Type it again.");
            return;
        }
        findings.field("unit", value);
        if (value.length() != USUAL_LENGTH) {
            findings.warning(
                    "DON_VI_LENGTH",
                    "Mã đơn vị thường có 7 ký tự, mã này có " + value.length() + ". Hãy đối chiếu giấy tờ.",
                    "Unit codes have 7 characters as a rule, this one has " + value.length()
                            + ". Compare it with the papers.");
        }
    }
}
