package vn.tiepnhan.bridge.link.cups;

import vn.tiepnhan.bridge.api.Cause;

/** What a queue of CUPS can be in the way of, in words. */
final class CupsCauses {
    private CupsCauses() {}

    static Cause absent(CupsQueue queue) {
        return new Cause(
                "CUPS_ABSENT",
                "Không gọi được dịch vụ in CUPS ở " + queue + ". Hãy kiểm tra: systemctl status cups",
                "The print service CUPS at " + queue + " cannot be reached. Check: systemctl status cups");
    }

    static Cause noQueue(CupsQueue queue, int status) {
        return new Cause(
                "CUPS_REFUSED",
                "CUPS không nhận việc in cho " + queue
                        + " (mã %04X). Hãy xem tên hàng đợi bằng: lpstat -p".formatted(status),
                "CUPS takes no job for " + queue + " (status %04X). See the queues with: lpstat -p".formatted(status));
    }

    static Cause stopped(CupsQueue queue, String why) {
        return new Cause(
                "CUPS_STOPPED",
                "Hàng đợi " + queue + " đang dừng (" + why + "). Hãy xem máy in, rồi chạy: cupsenable, cupsaccept",
                "The queue " + queue + " is stopped (" + why
                        + "). Look at the printer, then run: cupsenable, cupsaccept");
    }

    static Cause takenBack(CupsQueue queue, String why) {
        return new Cause(
                "CUPS_TAKEN_BACK",
                "Hàng đợi " + queue + " chưa in được (" + why
                        + ") nên phiếu đã được rút lại. Hãy xem máy in rồi in lại.",
                "The queue " + queue + " did not come to print (" + why + "), so the slip was taken back. Look at the"
                        + " printer and print again.");
    }

    static Cause unsure(CupsQueue queue, String why) {
        return new Cause(
                "CUPS_UNSURE",
                "Hàng đợi " + queue + " đã bắt đầu mà không in xong (" + why
                        + "). Hãy xem phiếu đã ra giấy chưa rồi mới in lại.",
                "The queue " + queue + " began and did not finish (" + why
                        + "). Look whether the slip came out before printing again.");
    }

    static Cause done(CupsQueue queue) {
        return new Cause(
                "CUPS_DONE",
                "Hàng đợi " + queue + " đã gửi hết phiếu; CUPS không biết giấy ra hay chưa. Hãy xem phiếu.",
                "The queue " + queue + " has sent the whole slip; CUPS does not know of the paper. Look at the slip.");
    }
}
