package vn.tiepnhan.profile.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.tiepnhan.profile.PrinterProfile;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.fact.Name;
import vn.tiepnhan.profile.printer.content.CodePage;
import vn.tiepnhan.profile.printer.content.TextMode;
import vn.tiepnhan.profile.printer.parts.CutMode;
import vn.tiepnhan.profile.printer.talk.Transports;

/** A printer in words. */
final class PrinterWords {
    private PrinterWords() {}

    static List<Statement> of(PrinterProfile printer) {
        List<Statement> all = new ArrayList<>();
        paper(printer, all);
        letters(printer, all);
        answers(printer, all);
        trouble(printer, all);
        parts(printer, all);
        return all;
    }

    private static void paper(PrinterProfile printer, List<Statement> all) {
        int dots = printer.widthDots();
        int dpi = printer.paper().dpi().value();
        all.add(Statement.can(
                printer.paper().widthDots(),
                "In rộng " + dots + " chấm (" + Math.round(dots * 25.4 / dpi) + " mm ở " + dpi + " dpi).",
                "Prints " + dots + " dots wide (" + Math.round(dots * 25.4 / dpi) + " mm at " + dpi + " dpi)."));
        String kinds = printer.transports().kinds().value().stream()
                .map(PrinterWords::name)
                .collect(Collectors.joining(", "));
        all.add(Statement.can(
                printer.transports().kinds(), "Nối bằng: " + kinds + ".", "Is connected by: " + kinds + "."));
        int idle = printer.transports().idleCloseSeconds().value();
        if (idle > 0) {
            all.add(Statement.can(
                    printer.transports().idleCloseSeconds(),
                    "Tự đóng đường mạng sau " + idle + " giây im lặng; chương trình thiết bị hỏi thăm mỗi "
                            + printer.connection().heartbeatSeconds().value() + " giây để giữ.",
                    "Closes a network line after " + idle + " s of silence; the bridge asks every "
                            + printer.connection().heartbeatSeconds().value() + " s to keep it."));
        }
    }

    private static String name(Transports.Kind kind) {
        return kind == Transports.Kind.SERIAL ? "RS-232" : kind == Transports.Kind.TCP ? "TCP 9100" : "USB";
    }

    private static void letters(PrinterProfile printer, List<Statement> all) {
        Capability<List<TextMode>> slow = printer.text().serialModes();
        all.add(Statement.can(
                slow,
                "Chữ Việt trên cổng nối tiếp: " + ways(slow.value(), true) + ".",
                "Vietnamese over a serial line: " + ways(slow.value(), false) + "."));
        Capability<List<TextMode>> fast = printer.text().fastModes();
        all.add(Statement.can(
                fast,
                "Chữ Việt trên USB và mạng: " + ways(fast.value(), true) + ".",
                "Vietnamese over USB and network: " + ways(fast.value(), false) + "."));
        if (printer.glyphs().supported().value()) {
            all.add(
                    Statement.either(
                            printer.glyphs().mark(),
                            new Name(
                                    "Cho biết chữ nạp xuống còn hay mất (GS ( L).",
                                    "Tells whether downloaded letters are still there (GS ( L)."),
                            new Name(
                                    "Không cho biết chữ nạp xuống còn hay mất; chương trình thiết bị hỏi thăm liên tục.",
                                    "Does not tell whether downloaded letters are still there; the bridge keeps asking how it is.")));
        }
        Capability<List<CodePage>> pages = printer.text().pages();
        String numbers = numbers(pages.value(), "chưa rõ bảng chữ");
        boolean read = printer.text().pagesVerified().value();
        if (!numbers.isEmpty()) {
            all.add(Statement.can(
                    pages,
                    "Trang mã tiếng Việt: " + numbers
                            + (read ? "; đã đọc đúng trên giấy." : "; chưa ai đọc trên giấy, chưa dùng."),
                    "Vietnamese code pages: " + numbers(pages.value(), "table unknown")
                            + (read ? "; read right on paper." : "; nobody has read them on paper, not used yet.")));
        } else {
            all.add(Statement.cannot(
                    pages, "Không biết trang mã nào có chữ Việt.", "No code page with Vietnamese letters is known."));
        }
        all.add(Statement.either(
                printer.codes().qr(),
                new Name("Tự vẽ mã QR.", "Draws QR codes itself."),
                new Name(
                        "Không tự vẽ mã QR; chương trình thiết bị gửi thành ảnh.",
                        "Draws no QR code itself; the bridge sends a picture.")));
        all.add(Statement.either(
                printer.codes().code128(),
                new Name("Tự vẽ Code 128.", "Draws Code 128 itself."),
                new Name(
                        "Không tự vẽ Code 128; chương trình thiết bị gửi thành ảnh.",
                        "Draws no Code 128 itself; the bridge sends a picture.")));
    }

    private static String numbers(List<CodePage> pages, String unknown) {
        return pages.stream()
                .map(page -> page.number() + " ("
                        + (page.letters() == CodePage.Letters.UNKNOWN ? unknown : page.letters()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String ways(List<TextMode> modes, boolean vi) {
        return modes.stream()
                .map(mode -> switch (mode) {
                    case PAGE -> vi ? "chữ của máy" : "its own letters";
                    case GLYPHS -> vi ? "chữ nạp xuống" : "downloaded letters";
                    case BANDS -> vi ? "ảnh từng dòng" : "pictures line by line";
                    case RASTER -> vi ? "một ảnh" : "one picture";
                })
                .collect(Collectors.joining(vi ? ", rồi " : ", then "));
    }

    private static void answers(PrinterProfile printer, List<Statement> all) {
        Capability<List<Integer>> realTime = printer.status().realTime();
        if (realTime.value().isEmpty()) {
            all.add(Statement.cannot(
                    realTime,
                    "Không trả lời câu hỏi trạng thái: không biết hết giấy hay mở nắp.",
                    "Answers no question about its state: paper end and open cover stay unknown."));
        } else {
            String asked = realTime.value().stream().map(String::valueOf).collect(Collectors.joining(", "));
            all.add(Statement.can(
                    realTime,
                    "Cho biết trạng thái ngay cả khi đang dừng (DLE EOT " + asked + ").",
                    "Tells its state even while stopped (DLE EOT " + asked + ")."));
        }
        all.add(Statement.either(
                printer.completion().processId(),
                new Name(
                        "Báo từng phiếu đã in xong (GS ( H): chứng cứ tới mức "
                                + printer.completion().best().value() + ".",
                        "Says of each slip that it is printed (GS ( H): evidence up to "
                                + printer.completion().best().value() + "."),
                new Name(
                        "Không báo riêng từng phiếu đã in xong (GS ( H).",
                        "Does not say of each slip that it is printed (GS ( H).")));
        all.add(Statement.either(
                printer.status().fence(),
                new Name(
                        "Trả lời theo thứ tự (GS r): biết máy đã xử lý tới đâu.",
                        "Answers in order (GS r): how far it has got is known."),
                new Name(
                        "Không trả lời theo thứ tự (GS r): không biết máy đã xử lý tới đâu.",
                        "Does not answer in order (GS r): how far it has got is unknown.")));
        all.add(Statement.either(
                printer.status().nearEndSensor(),
                new Name("Báo sắp hết giấy.", "Tells that the paper is nearly used up."),
                new Name("Không báo sắp hết giấy.", "Does not tell that the paper is nearly used up.")));
        all.add(Statement.either(
                printer.status().coverSensor(),
                new Name("Báo mở nắp.", "Tells of an open cover."),
                new Name("Không báo mở nắp.", "Does not tell of an open cover.")));
    }

    private static void trouble(PrinterProfile printer, List<Statement> all) {
        all.add(Statement.either(
                printer.paperOut().resumesOnClose(),
                new Name(
                        "Hết giấy giữa phiếu: thay giấy, đóng nắp, máy in tiếp.",
                        "Paper end in a slip: with new paper and the cover closed it prints on."),
                new Name(
                        "Hết giấy giữa phiếu: không chắc in tiếp; hỏi cán bộ rồi in lại.",
                        "Paper end in a slip: it may not print on; the officer is asked and the slip reprinted.")));
        all.add(Statement.either(
                printer.recovery().clear(),
                new Name(
                        "Khi kẹt, có thể xóa bộ đệm theo lệnh (có cán bộ đồng ý).",
                        "Stuck, it can be told to clear its buffer (with the officer's consent)."),
                new Name("Khi kẹt, phải tắt bật máy.", "Stuck, it has to be switched off and on.")));
    }

    private static void parts(PrinterProfile printer, List<Statement> all) {
        Capability<CutMode> cut = printer.cutter().mode();
        switch (cut.value()) {
            case FULL -> all.add(Statement.can(cut, "Cắt đứt giấy.", "Cuts the paper off."));
            case PARTIAL ->
                all.add(Statement.can(cut, "Cắt giấy, chừa một điểm.", "Cuts the paper but for one point."));
            case NONE ->
                all.add(Statement.cannot(cut, "Không có dao cắt; xé tay.", "Has no knife; paper is torn by hand."));
        }
        int pin = printer.drawer().pin().value();
        if (pin > 0) {
            all.add(Statement.can(
                    printer.drawer().pin(),
                    "Mở ngăn kéo tiền (chân " + pin + ").",
                    "Opens a cash drawer (pin " + pin + ")."));
        }
    }
}
