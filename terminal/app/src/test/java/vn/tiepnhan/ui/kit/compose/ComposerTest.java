package vn.tiepnhan.ui.kit.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words as they are typed by habit, and what must stand there. */
class ComposerTest {
    @ParameterizedTest
    @CsvSource({
        "vieejt, việt",
        "vietje, việt",
        "nam, nam",
        "nguwowif, người",
        "nguoiwf, người",
        "dduwowngf, đường",
        "duongdwf, đường",
        "hoaf, hòa",
        "hoanf, hoàn",
        "hoafn, hoàn",
        "thuys, thúy",
        "quys, quý",
        "quaf, quà",
        "giaf, già",
        "gif, gì",
        "gieengs, giếng",
        "khuyur, khuỷu",
        "khuyeen, khuyên",
        "nguyeenx, nguyễn",
        "tuaanf, tuần",
        "thueej, thuệ",
        "thuowr, thuở",
        "muaw, mưa",
        "huwu, hưu",
        "huuw, hưu",
        "ruowuj, rượu",
        "xoays, xoáy",
        "ngoanf, ngoàn",
        "ddawng, đăng",
        "dangwd, đăng",
        "kys, ký",
        "soos, số",
        "hoof, hồ",
        "sow, sơ",
        "phaanf, phần",
        "meemf, mềm",
        "looix, lỗi",
        "mangj, mạng",
        "thuw, thư",
        "w, ư",
        "twf, từ",
        "oanhs, oánh",
        "assn, asn",
        "aaan, aan",
        "ddd, dd",
        "ww, uw",
        "VIEEJT, VIỆT",
        "Ddoong, Đông",
        "hoafz, hoa",
        "tooi, tôi",
        "quoocs, quốc",
        "queets, quết",
        "gioongs, giống",
        "yeeus, yếu",
        "uyeen, uyên",
        "toans, toán",
        "muas, múa",
        "bhxh, bhxh",
        "ivan, ivan",
        "qus, qus"
    })
    void telexMakesTheWord(String keys, String word) {
        assertThat(typed(Composer.TELEX, keys)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({
        "vie65t, việt",
        "nguoi72, người",
        "d9uong72, đường",
        "hoa2, hòa",
        "nguye64n, nguyễn",
        "so61, số",
        "tu72, từ",
        "d9a8ng, đăng",
        "2015, 2015",
        "101, 101",
        "ho62, hồ",
        "a11, a1",
        "muo71n, mướn",
        "D9o6ng, Đông"
    })
    void vniMakesTheWordAndLeavesNumbers(String keys, String word) {
        assertThat(typed(Composer.VNI, keys)).isEqualTo(word);
    }

    @Test
    void onlyTheLastWordChanges() {
        assertThat(typed(Composer.TELEX, "phaanf meemf ddang looix. Xin mowif"))
                .isEqualTo("phần mềm đang lỗi. Xin mời");
        assertThat(typed(Composer.PLAIN, "vieejt 2015")).isEqualTo("vieejt 2015");
    }

    @Test
    void eraseTakesALetterWithAllItsMarks() {
        assertThat(Composer.erase("việ")).isEqualTo("vi");
        assertThat(Composer.erase("")).isEmpty();
    }

    /** Whatever is typed, in any order: nothing is lost but marks, and the text stays composed. */
    @Test
    void anyKeysLeaveComposedText() {
        String keys = "asdfghjklqwertyuiopzxcvbnm0123456789 ";
        java.util.Random random = new java.util.Random(20151001);
        for (int round = 0; round < 3000; round++) {
            String text = "";
            for (int key = 0; key < 14; key++) {
                char next = keys.charAt(random.nextInt(keys.length()));
                text = (round % 2 == 0 ? Composer.TELEX : Composer.VNI).type(text, next);
            }
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            assertThat(text.length()).isBetween(0, 14);
        }
    }

    private static String typed(Composer how, String keys) {
        String text = "";
        for (int at = 0; at < keys.length(); at++) {
            text = how.type(text, keys.charAt(at));
        }
        return text;
    }
}
