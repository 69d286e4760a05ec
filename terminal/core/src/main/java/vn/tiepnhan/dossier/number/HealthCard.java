package vn.tiepnhan.dossier.number;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mã thẻ BHYT: two letters of the group, benefit level 1–5, two digits of the province, ten digits. The last ten are
 * today's mã số BHXH; cards of 2013–15 were built otherwise, so they are never given out as one here.
 */
final class HealthCard {
    private static final Pattern FORM = Pattern.compile("([A-Z]{2})([0-9])([0-9]{2})([0-9]{10})");

    private HealthCard() {}

    static void check(String value, Findings findings) {
        Matcher form = FORM.matcher(value);
        if (!form.matches()) {
            findings.error(
                    "BHYT_FORMAT",
                    "Mã thẻ BHYT gồm 15 ký tự: 2 chữ in hoa rồi 13 chữ số, viết liền. Hãy nhập lại.",
                    "A health card number is 15 characters: 2 capital letters and 13 digits, unspaced. Type it again.");
            return;
        }
        findings.field("card", value);
        findings.field("group", form.group(1));
        findings.field("level", form.group(2));
        findings.field("province", form.group(3));
        findings.field("number", form.group(4));
        char level = form.group(2).charAt(0);
        if (level < '1' || level > '5') {
            findings.error(
                    "BHYT_LEVEL",
                    "Mức hưởng (ký tự thứ 3 của mã thẻ BHYT) chỉ từ 1 đến 5. Hãy kiểm tra lại trên thẻ.",
                    "The benefit level (third character of a health card number) is 1 to 5. Compare it with the card.");
        }
        if (form.group(3).equals("00")) {
            findings.error(
                    "BHYT_PROVINCE",
                    "Không có mã tỉnh 00 trên thẻ BHYT. Hãy kiểm tra lại trên thẻ.",
                    "No province of a health card has the code 00. Compare it with the card.");
        }
    }
}
