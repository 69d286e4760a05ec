package vn.tiepnhan.dossier.number;

import java.util.regex.Pattern;

/** Mã số BHXH: ten digits; its inner rule is not public. */
final class InsuranceNumber {
    private static final Pattern FORM = Pattern.compile("[0-9]{10}");

    private InsuranceNumber() {}

    static void check(String value, Findings findings) {
        if (!FORM.matcher(value).matches()) {
            findings.error(
                    "BHXH_FORMAT",
                    "Mã số BHXH gồm đúng 10 chữ số. Hãy nhập lại.",
                    "A social-insurance number is exactly 10 digits. Type it again.");
            return;
        }
        findings.field("bhxh", value);
    }
}
