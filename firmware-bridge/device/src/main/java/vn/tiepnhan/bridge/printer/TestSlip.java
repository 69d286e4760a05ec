package vn.tiepnhan.bridge.printer;

import java.util.List;
import vn.tiepnhan.bridge.slip.SlipDocument;
import vn.tiepnhan.bridge.slip.SlipDocument.Align;
import vn.tiepnhan.bridge.slip.SlipDocument.Size;

/** What a technician wants to see on paper: every letter, the edges, codes to scan back. */
public final class TestSlip {
    static final String QR = "TIEPNHAN-BRIDGE TEST";
    static final String BARS = "TEST-0123456789";

    /** Every small letter, by vowel. */
    static final String SMALL = "aàảãáạ ăằẳẵắặ âầẩẫấậ đ eèẻẽéẹ êềểễếệ iìỉĩíị oòỏõóọ ôồổỗốộ ơờởỡớợ uùủũúụ ưừửữứự yỳỷỹýỵ";

    static final String CAPITALS =
            "AÀẢÃÁẠ ĂẰẲẴẮẶ ÂẦẨẪẤẬ Đ EÈẺẼÉẸ ÊỀỂỄẾỆ IÌỈĨÍỊ OÒỎÕÓỌ ÔỒỔỖỐỘ ƠỜỞỠỚỢ UÙỦŨÚỤ ƯỪỬỮỨỰ YỲỶỸÝỴ";

    private TestSlip() {}

    public static SlipDocument document() {
        return new SlipDocument(
                "Phiếu thử máy in",
                List.of(
                        new SlipDocument.Text("PHIẾU THỬ MÁY IN", Size.LARGE, true, Align.CENTRE),
                        new SlipDocument.Text("không phải phiếu tiếp nhận", Size.NORMAL, false, Align.CENTRE),
                        new SlipDocument.Rule(),
                        new SlipDocument.Text(SMALL, Size.NORMAL, false, Align.LEFT),
                        new SlipDocument.Text(CAPITALS, Size.NORMAL, true, Align.LEFT),
                        new SlipDocument.Banner("Đủ dấu, đủ nét, không lem"),
                        new SlipDocument.Qr(QR, "Quét thử"),
                        new SlipDocument.Code128(BARS, BARS),
                        new SlipDocument.Rule()));
    }
}
