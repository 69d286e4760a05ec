package vn.tiepnhan.bridge.link.gpio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.PortAccess;
import vn.tiepnhan.bridge.link.Wires;
import vn.tiepnhan.profile.PanelProfile;

/**
 * Which board this is, from what the kernel says, and whether its wires may be used. Pi4J and its native library are loaded
 * only when all of that is well: on any other machine they would cost start-up time and log lines for nothing.
 */
public final class GpioBoard {
    private static final String PORT = "gpio";

    private final Path root;

    /** @param root of the file system, {@code /} but for tests */
    GpioBoard(Path root) {
        this.root = root;
    }

    public static GpioBoard ofThisMachine() {
        return new GpioBoard(Path.of("/"));
    }

    /** The profile for this board, or that of a Raspberry Pi 4 where it is none we know. */
    public String usualProfile() {
        String model = model();
        if (model.startsWith("Raspberry Pi 5") || model.startsWith("Raspberry Pi Compute Module 5")) {
            return "raspberry-pi-5";
        }
        return model.startsWith("Raspberry Pi 3") ? "raspberry-pi-3b-plus" : "raspberry-pi-4";
    }

    /** As the device tree says, empty on machines without one. */
    String model() {
        try {
            String text = Files.readString(root.resolve("proc/device-tree/model"), StandardCharsets.UTF_8);
            return text.replace("\0", "").strip();
        } catch (IOException none) {
            return "";
        }
    }

    /** Opens a panel's wires; says what is missing where that cannot be. */
    public Wires open(PanelProfile profile) throws LinkException {
        String model = model();
        List<String> boards = profile.boards().value();
        if (!model.startsWith("Raspberry Pi")) {
            throw LinkException.named(LinkException.Kind.ABSENT, PORT, noHeader(model), null);
        }
        if (!boards.isEmpty() && boards.stream().noneMatch(model::startsWith)) {
            throw LinkException.named(LinkException.Kind.ABSENT, PORT, otherBoard(model, profile), null);
        }
        permitted();
        return PinWires.onHeader(profile);
    }

    private void permitted() throws LinkException {
        boolean any = false;
        try (DirectoryStream<Path> chips = Files.newDirectoryStream(root.resolve("dev"), "gpiochip*")) {
            for (Path chip : chips) {
                any = true;
                if (!Files.isWritable(chip)) {
                    throw PortAccess.refused(chip.toString(), null);
                }
            }
        } catch (LinkException refused) {
            throw refused;
        } catch (IOException unreadable) {
            throw LinkException.named(LinkException.Kind.ABSENT, PORT, noChip(), unreadable);
        }
        if (!any) {
            throw LinkException.named(LinkException.Kind.ABSENT, PORT, noChip(), null);
        }
    }

    private static Cause noHeader(String model) {
        String name = model.isEmpty() ? "" : " (" + model + ")";
        return new Cause(
                "NO_GPIO",
                "Máy này" + name
                        + " không có chân GPIO của Raspberry Pi nên không có bảng đèn; quầy vẫn làm việc bình thường. Muốn có đèn, hãy dùng bo"
                        + " Firmata: --panel firmata:/dev/ttyACM0",
                "This machine" + name
                        + " has no Raspberry Pi GPIO header, so there is no panel; the counter works without. For lamps use a Firmata board:"
                        + " --panel firmata:/dev/ttyACM0");
    }

    private static Cause noChip() {
        return new Cause(
                "NO_GPIO_CHIP",
                "Không có /dev/gpiochip*. Hãy cập nhật hệ điều hành (Raspberry Pi OS bookworm trở lên) rồi khởi động lại.",
                "There is no /dev/gpiochip*. Update the system (Raspberry Pi OS bookworm or newer), then restart.");
    }

    private static Cause otherBoard(String model, PanelProfile profile) {
        return new Cause(
                "OTHER_BOARD",
                "Hồ sơ " + profile.id() + " không dùng cho " + model
                        + "; chân có thể nối khác. Hãy chọn hồ sơ đúng: --panel gpio:header?profile=ID",
                "Profile " + profile.id() + " is not for " + model
                        + "; its wiring may differ. Choose the right one: --panel gpio:header?profile=ID");
    }
}
