package vn.tiepnhan.dossier.layout.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Tcvn3Test {
    private static String decode(String hex) {
        return Tcvn3.decode(HexFormat.of().parseHex(hex));
    }

    @Test
    void readsEveryLetterOfTheAbcTable() {
        assertThat(decode("a1a2a3a4a5a6a7a8a9aaabacadae")).isEqualTo("ĂÂÊÔƠƯĐăâêôơưđ");
        assertThat(decode("b5b6b7b8b9bbbcbdbec6c7c8c9cacb")).isEqualTo("àảãáạằẳẵắặầẩẫấậ");
        assertThat(decode("cccecfd0d1d2d3d4d5d6d7d8dcddde")).isEqualTo("èẻẽéẹềểễếệìỉĩíị");
        assertThat(decode("dfe1e2e3e4e5e6e7e8e9eaebecedee")).isEqualTo("òỏõóọồổỗốộờởỡớợ");
        assertThat(decode("eff1f2f3f4f5f6f7f8f9fafbfcfdfe")).isEqualTo("ùủũúụừửữứựỳỷỹýỵ");
    }

    @Test
    void composesCombiningTones() {
        assertThat(decode("41b3")).isEqualTo("Á");
        assertThat(decode("a2b4")).isEqualTo("Ậ");
    }

    @Test
    void leavesAsciiAlone() {
        assertThat(decode("3c5330313e7e23")).isEqualTo("<S01>~#");
    }
}
