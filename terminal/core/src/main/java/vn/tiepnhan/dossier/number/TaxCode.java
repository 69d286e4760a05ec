package vn.tiepnhan.dossier.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Mã số thuế: ten digits with a check digit, and three more for a branch. */
final class TaxCode {
    private static final Pattern FORM = Pattern.compile("([0-9]{10})(?:-([0-9]{3}))?");
    private static final Pattern PERSONAL = Pattern.compile("[0-9]{12}");
    private static final int[] WEIGHTS = {31, 29, 23, 19, 17, 13, 7, 5, 3};

    private TaxCode() {}

    static void check(String value, Findings findings) {
        if (PERSONAL.matcher(value).matches()) {
            findings.field("mst", value);
            findings.warning(
                    "MST_PERSONAL_ID",
                    "Đây là số định danh cá nhân 12 số dùng làm mã số thuế (từ 2025, chưa xác minh): không có số kiểm tra, hãy đối chiếu giấy tờ.",
                    "A 12-digit personal id used as tax code (since 2025, unverified): it has no check digit, compare the papers.");
            return;
        }
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            findings.error(
                    "MST_FORMAT",
                    "Mã số thuế gồm 10 chữ số, hoặc 10 chữ số, dấu - và 3 chữ số của đơn vị trực thuộc. Hãy nhập lại.",
                    "A tax code is 10 digits, or 10 digits, a hyphen and 3 digits of the branch. Type it again.");
            return;
        }
        findings.field("mst", value);
        findings.field("base", form.group(1));
        checkDigit(form.group(1), findings);
        String branch = form.group(2);
        if (branch != null) {
            findings.field("branch", branch);
            if (branch.equals("000")) {
                findings.error(
                        "MST_BRANCH",
                        "Số đơn vị trực thuộc từ 001 đến 999, không có 000. Hãy nhập lại.",
                        "Branches count from 001 to 999; there is no 000. Type it again.");
            }
        }
    }

    private static void checkDigit(String digits, Findings findings) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        int expected = 10 - sum % 11;
        if (expected == 10) {
            findings.error(
                    "MST_NO_SUCH_NUMBER",
                    "Không có mã số thuế nào bắt đầu bằng 9 chữ số này. Hãy kiểm tra lại trên giấy tờ.",
                    "No tax code begins with these 9 digits. Compare it with the papers.");
        } else if (digits.charAt(9) - '0' != expected) {
            findings.error(
                    "MST_CHECK_DIGIT",
                    "Mã số thuế sai số kiểm tra (chữ số thứ 10): có chữ số bị nhầm. Hãy kiểm tra lại trên giấy tờ.",
                    "The tax code's check digit (the tenth) is wrong: a digit was mistaken. Compare it with the papers.");
        }
    }
}
