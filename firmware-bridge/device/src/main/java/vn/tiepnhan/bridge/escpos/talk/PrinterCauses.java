package vn.tiepnhan.bridge.escpos.talk;

import vn.tiepnhan.bridge.api.Cause;

/** What a printer can complain of, in the words of the counter. */
final class PrinterCauses {
    static final Cause PAPER_OUT = new Cause(
            "PAPER_OUT",
            "Hết giấy. Hãy lắp cuộn giấy mới rồi đóng nắp máy in.",
            "Paper out. Put in a new roll and close the cover.");
    static final Cause PAPER_NEAR_END = new Cause(
            "PAPER_NEAR_END", "Giấy sắp hết. Hãy chuẩn bị cuộn mới.", "Paper is running low. Keep a new roll at hand.");
    static final Cause COVER_OPEN =
            new Cause("COVER_OPEN", "Nắp máy in đang mở. Hãy đóng nắp lại.", "The printer's cover is open. Close it.");
    static final Cause CUTTER = new Cause(
            "CUTTER",
            "Kẹt giấy ở dao cắt. Hãy tắt máy in, gỡ giấy kẹt rồi bật lại.",
            "Paper jam at the cutter. Switch the printer off, remove the paper and switch it on.");
    static final Cause BROKEN = new Cause(
            "PRINTER_BROKEN",
            "Máy in báo lỗi không tự khắc phục được. Hãy tắt rồi bật lại, nếu vẫn lỗi thì gọi kỹ thuật viên.",
            "The printer reports a fault it cannot recover from. Switch it off and on, then call the technician.");
    static final Cause RECOVERABLE = new Cause(
            "PRINTER_RECOVERABLE",
            "Máy in dừng vì lỗi khắc phục được. Hãy xem giấy và nắp, rồi tắt và bật lại; kỹ thuật viên có thể chọn cách khôi"
                    + " phục trên trang thiết bị.",
            "The printer stopped at a recoverable error. Look at paper and cover, then switch it off and on; a technician"
                    + " may choose a way out on the device page.");
    static final Cause GARBLED = new Cause(
            "GARBLED_ANSWERS",
            "Thiết bị trả lời không đúng kiểu máy in ESC/POS. Hãy kiểm tra địa chỉ, tốc độ cổng (baud) và hồ sơ máy in.",
            "What answers does not speak as an ESC/POS printer. Check the address, the port's speed (baud) and the"
                    + " profile.");
    static final Cause UNMATCHED = new Cause(
            "ANSWERS_UNMATCHED",
            "Máy in có trả lời nhưng câu trả lời không khớp câu hỏi, nên không biết chắc máy đang thế nào. Hãy xem nắp, giấy và"
                    + " đèn báo trên máy, rồi tắt và bật lại máy in; nếu vẫn vậy, kỹ thuật viên chạy: tiepnhan-bridge probe.",
            "The printer answers, but its answers do not fit the questions, so it is not certain how it is. Look at its cover,"
                    + " paper and lights, then switch it off and on; if that does not help, a technician runs: tiepnhan-bridge probe.");
    static final Cause LINES_LOST = new Cause(
            "LINES_LOST",
            "Máy in dừng giữa phiếu (hết giấy hoặc mở nắp) và loại máy này có thể mất dòng. Hãy xem phiếu có đủ không, nếu"
                    + " thiếu thì in lại.",
            "The printer stopped in mid-slip (paper or cover), and this model may lose lines then. Look whether the slip is"
                    + " complete; if not, print it again.");
    static final Cause RESTARTED = new Cause(
            "PRINTER_RESTARTED",
            "Máy in đã tắt rồi bật lại trong lúc in. Hãy xem phiếu có đủ không, nếu thiếu thì in lại.",
            "The printer was switched off and on while it printed. Look whether the slip is complete; if not, print it"
                    + " again.");
    static final Cause HEAD_HOT = new Cause(
            "HEAD_HOT",
            "Đầu in quá nóng. Hãy chờ vài phút rồi in lại.",
            "The print head is too hot. Wait a few minutes.");
    static final Cause ERROR = new Cause(
            "PRINTER_ERROR",
            "Máy in đang báo lỗi. Hãy xem đèn trên máy in, tắt rồi bật lại.",
            "The printer reports an error. Look at its lamps, switch it off and on.");
    static final Cause OFFLINE = new Cause(
            "PRINTER_OFFLINE",
            "Máy in chưa sẵn sàng. Hãy kiểm tra giấy, nắp và nút nguồn.",
            "The printer is offline. Check paper, cover and power button.");
    static final Cause NO_ANSWER = new Cause(
            "NO_ANSWER",
            "Máy in không trả lời. Hãy kiểm tra dây nối và xem máy khác có đang dùng nó không, rồi tắt và bật lại máy in.",
            "The printer does not answer. Check its cable and whether another computer is using it, then switch it off and"
                    + " on.");
    static final Cause BUSY = new Cause(
            "PRINTER_BUSY",
            "Máy in không xác nhận là đã rảnh, có thể còn dở phiếu trước. Hãy xem phiếu đó, rồi tắt và bật lại máy in nếu máy"
                    + " đứng yên. Nếu vẫn vậy thì"
                    + " loại máy này không biết xác nhận: kỹ thuật viên thêm tham số proof=none vào địa chỉ máy in.",
            "The printer does not confirm that it is idle; it may be still at an earlier slip. Look at it, and switch the"
                    + " printer off and on if it stands still. If"
                    + " that does not help, this model cannot confirm slips: add the parameter proof=none to the printer's address.");
    static final Cause UNCONFIRMED = new Cause(
            "UNCONFIRMED",
            "Máy in không xác nhận đã in xong. Hãy xem phiếu đã ra giấy chưa rồi mới in lại.",
            "The printer did not confirm the slip. Look whether it came out before printing again.");
    static final Cause CUT_UNCONFIRMED = new Cause(
            "CUT_UNCONFIRMED",
            "Phiếu đã in nhưng máy in không xác nhận đã cắt. Hãy xé phiếu bằng tay nếu cần.",
            "The slip was printed but the cut was not confirmed. Tear it off by hand if need be.");
    static final Cause NOT_ASKED = new Cause(
            "NO_BACK_CHANNEL",
            "Máy in này không báo lại được. Hãy xem phiếu đã ra giấy chưa.",
            "This printer cannot report back. Look whether the slip came out.");

    private PrinterCauses() {}
}
