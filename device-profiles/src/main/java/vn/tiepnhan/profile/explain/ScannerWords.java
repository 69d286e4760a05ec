package vn.tiepnhan.profile.explain;

import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.profile.ScannerProfile;
import vn.tiepnhan.profile.fact.Name;
import vn.tiepnhan.profile.scanner.Interface;

/** A scanner in words. */
final class ScannerWords {
    private ScannerWords() {}

    static List<Statement> of(ScannerProfile scanner) {
        List<Statement> all = new ArrayList<>();
        Name connected = connected(scanner.connection().value());
        all.add(Statement.can(scanner.connection(), connected.vi(), connected.en()));
        String ends = String.join(", ", scanner.framing().suffixesHex().value());
        if (ends.isEmpty()) {
            int idle = scanner.framing().idleMillis().value();
            all.add(Statement.can(
                    scanner.framing().idleMillis(),
                    "Mã kết thúc sau " + idle + " ms im lặng.",
                    "A code ends after " + idle + " ms of silence."));
        } else {
            all.add(Statement.can(
                    scanner.framing().suffixesHex(),
                    "Mã kết thúc bằng một trong các byte: " + ends + ".",
                    "A code ends with one of the bytes " + ends + "."));
        }
        all.add(Statement.either(
                scanner.aim(),
                new Name(
                        "Nếu máy gửi mã nhận dạng AIM, chương trình thiết bị biết loại mã và bỏ nó đi.",
                        "Where it sends AIM identifiers the bridge knows the kind of code and strips them."),
                new Name(
                        "Không gửi mã nhận dạng AIM; không biết loại mã.",
                        "Sends no AIM identifier; the kind of code is unknown.")));
        all.add(Statement.either(
                scanner.multiSymbol(),
                new Name("Tự ghép mã nhiều phần.", "Puts codes of several parts together itself."),
                new Name(
                        "Gửi từng phần của mã nhiều phần; ở đây ghép lại.",
                        "Sends the parts of a code one by one; they are joined here.")));
        boolean beeps = !scanner.commands().goodHex().value().isEmpty();
        all.add(
                beeps
                        ? Statement.can(scanner.commands().goodHex(), "Kêu báo khi được bảo.", "Beeps when told to.")
                        : Statement.cannot(
                                scanner.commands().goodHex(),
                                "Không biết lệnh làm máy kêu.",
                                "No command that makes it beep is known."));
        int codes = scanner.configCodes().size();
        if (codes > 0) {
            all.add(Statement.can(
                    scanner.configCodes().get(0).works(),
                    "Cài đặt được bằng " + codes + " mã in ra: tiepnhan-bridge print --config-barcodes " + scanner.id(),
                    "Is set up by " + codes + " printed codes: tiepnhan-bridge print --config-barcodes "
                            + scanner.id()));
        }
        return all;
    }

    private static Name connected(Interface kind) {
        return switch (kind) {
            case SERIAL ->
                new Name("Nối bằng cổng COM (RS-232 hoặc USB-COM).", "Is connected by a COM port (RS-232 or USB-COM).");
            case CDC -> new Name("Nối bằng cổng COM qua USB (CDC).", "Is connected by a COM port over USB (CDC).");
            case HID_POS -> new Name("Nối bằng USB HID-POS.", "Is connected by USB HID-POS.");
            case EVDEV ->
                new Name(
                        "Là bàn phím USB, đọc bên dưới màn hình: bộ gõ không sửa được mã.",
                        "Is a USB keyboard read below the desktop: no input method can change a code.");
            case WEDGE ->
                new Name(
                        "Là bàn phím USB, đọc qua màn hình: bộ gõ có thể sửa mã. Cách cuối cùng.",
                        "Is a USB keyboard read through the desktop: input methods may change a code. The last resort.");
            case FOLDER -> new Name("Đưa ảnh trang vào một thư mục.", "Puts page images into a folder.");
            case CAMERA -> new Name("Chụp ảnh trang bằng camera.", "Takes page images with a camera.");
        };
    }
}
