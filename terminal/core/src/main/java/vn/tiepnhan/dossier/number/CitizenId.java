package vn.tiepnhan.dossier.number;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Số định danh cá nhân on a CCCD: three digits of the place of birth registration, one of sex and century, two of the birth
 * year, six at random.
 */
final class CitizenId {
    private static final Pattern FORM = Pattern.compile("[0-9]{12}");
    private static final int HIGHEST_PROVINCE = 96;
    private static final int LOWEST_COUNTRY = 100;
    private static final int HIGHEST_COUNTRY = 399;

    private CitizenId() {}

    static void check(String value, LocalDate today, Findings findings) {
        if (!FORM.matcher(value).matches()) {
            findings.error(
                    "CCCD_FORMAT",
                    "Số CCCD gồm đúng 12 chữ số, viết liền (CMND cũ 9 số không phải CCCD). Hãy nhập lại.",
                    "A citizen id is exactly 12 digits, unspaced (an old 9-digit CMND is none). Type it again.");
            return;
        }
        findings.field("cccd", value);
        findings.field("province", value.substring(0, 3));
        findings.field("sex", sex(value));
        findings.field("birthYear", String.valueOf(birthYear(value)));
        province(Integer.parseInt(value.substring(0, 3)), findings);
        if (birthYear(value) > today.getYear()) {
            findings.error(
                    "CCCD_BIRTH_YEAR",
                    "Số CCCD này ghi năm sinh " + birthYear(value) + ", chưa tới. Hãy kiểm tra lại trên thẻ.",
                    "This citizen id says born in " + birthYear(value)
                            + ", which is yet to come. Compare it with the card.");
        }
    }

    static String sex(String id) {
        return (id.charAt(3) - '0') % 2 == 0 ? "Nam" : "Nữ";
    }

    static int birthYear(String id) {
        return 1900 + 100 * ((id.charAt(3) - '0') / 2) + Integer.parseInt(id.substring(4, 6));
    }

    /** Provinces are 001–096 with gaps; people born abroad carry a country code above 100 (its list is unverified). */
    private static void province(int code, Findings findings) {
        if (code >= 1 && code <= HIGHEST_PROVINCE) {
            return;
        }
        if (code >= LOWEST_COUNTRY && code <= HIGHEST_COUNTRY) {
            findings.warning(
                    "CCCD_PLACE_UNVERIFIED",
                    "Ba số đầu không phải mã tỉnh (có thể là mã quốc gia nơi sinh, chưa xác minh). Hãy đối chiếu thẻ.",
                    "The first three digits are no province (maybe a country of birth, unverified). Compare the card.");
            return;
        }
        findings.error(
                "CCCD_PROVINCE",
                "Ba số đầu không phải mã nơi đăng ký khai sinh nào. Hãy kiểm tra lại trên thẻ.",
                "The first three digits are no place of birth registration. Compare them with the card.");
    }
}
