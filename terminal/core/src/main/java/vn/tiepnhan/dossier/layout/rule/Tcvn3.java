package vn.tiepnhan.dossier.layout.rule;

import java.text.Normalizer;

/**
 * TCVN 5712:1993, the single-byte Vietnamese text of "ABC" fonts. The upper half is the table of the standard (VN1, of
 * which VN3 = "TCVN3" uses 0xA1 and up); 0xB0–0xB4 are combining tone marks, so the result is composed (NFC).
 */
final class Tcvn3 {
    private static final String UPPER_HALF = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
            + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
            + "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "Ỗủũúụừửữứựỳỷỹýỵ\u1ED0";

    private Tcvn3() {}

    static String decode(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            text.append(each >= 0 ? (char) each : UPPER_HALF.charAt(each & 0x7F));
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
