package vn.tiepnhan.bridge.link;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;

/** Why a port that is there cannot be opened: the account lacks the right (which group has it), or who holds it. */
public final class PortAccess {
    private static final int MOST_NAMED = 5;
    private static final Set<PosixFilePermission> GROUP_RIGHTS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_WRITE);
    private static final Map<String, String> USUAL_GROUPS = Map.of(
            "/dev/usb/lp", "lp",
            "/dev/lp", "lp",
            "/dev/tty", "dialout",
            "/dev/hidraw", "plugdev",
            "/dev/input/", "input",
            "/dev/gpiochip", "gpio",
            "/dev/video", "video");

    private PortAccess() {}

    /** What to throw for a port that refused to be opened; asks the system why. */
    public static LinkException refused(String port, @Nullable Throwable cause) {
        try {
            Path real = Path.of(port).toRealPath();
            if (!Files.isReadable(real) || !Files.isWritable(real)) {
                PosixFileAttributes attributes = Files.readAttributes(real, PosixFileAttributes.class);
                Cause told = noRight(
                        real.toString(),
                        attributes.permissions(),
                        attributes.group().getName());
                return LinkException.explained(port, told, cause);
            }
            String holders = holders(real);
            return holders.isEmpty()
                    ? new LinkException(LinkException.Kind.DENIED, port, 0, cause)
                    : LinkException.explained(port, held(port, holders), cause);
        } catch (IOException | UnsupportedOperationException untold) {
            return new LinkException(LinkException.Kind.DENIED, port, 0, cause);
        }
    }

    /** Only processes of the same user can be looked into, unless this one is root. */
    private static String holders(Path real) throws IOException {
        String own = String.valueOf(ProcessHandle.current().pid());
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                String id = String.valueOf(process.getFileName());
                if (!id.equals(own) && names.size() < MOST_NAMED && holds(process.resolve("fd"), real)) {
                    names.add(Files.readString(process.resolve("comm")).strip() + " (" + id + ")");
                }
            }
        }
        return String.join(", ", names);
    }

    private static boolean holds(Path descriptors, Path real) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(descriptors)) {
            for (Path descriptor : open) {
                if (Files.readSymbolicLink(descriptor).equals(real)) {
                    return true;
                }
            }
            return false;
        } catch (IOException notOurs) {
            return false;
        }
    }

    private static Cause held(String port, String program) {
        return new Cause(
                "PORT_HELD",
                "Cổng " + port + " đang do chương trình " + program
                        + " giữ. Hãy đóng chương trình đó; cổng sẽ tự mở lại.",
                port + " is held by " + program + ". Close that program; the port opens by itself then.");
    }

    /** Joining a group helps only where the group may read and write; else a udev rule must give it the port first. */
    static Cause noRight(String port, Set<PosixFilePermission> permissions, String group) {
        boolean open = permissions.containsAll(GROUP_RIGHTS) && !group.equals("root");
        String usual = open ? group : usualGroup(port);
        String user = System.getProperty("user.name", "");
        String join = "sudo adduser " + user + " " + usual;
        if (usual.isEmpty()) {
            return noRight(
                    "Tài khoản " + user + " không có quyền mở " + port
                            + ". Hãy nhờ người quản trị máy cấp quyền đọc và ghi.",
                    "The account " + user + " may not open " + port
                            + ". Have the administrator allow it to read and write.");
        }
        return open
                ? noRight(
                        "Tài khoản " + user + " không có quyền mở " + port + ". Hãy chạy: " + join
                                + ", rồi khởi động lại máy.",
                        "The account " + user + " may not open " + port + ". Run: " + join
                                + ", then restart the machine.")
                : noRight(
                        "Tài khoản " + user + " không có quyền mở " + port + ", nhóm " + usual
                                + " cũng chưa có. Hãy đặt luật udev vào /etc/udev/rules.d (xem: tiepnhan-bridge udev --help), chạy: "
                                + join + ", rồi khởi động lại máy.",
                        "The account " + user + " may not open " + port + ", and neither may the group " + usual
                                + ". Put a udev rule into /etc/udev/rules.d (see: tiepnhan-bridge udev --help), run: "
                                + join
                                + ", then restart the machine.");
    }

    private static Cause noRight(String vi, String en) {
        return new Cause("PORT_NO_RIGHT", vi, en);
    }

    /** The group that Debian gives such ports to; empty for what is no such port. */
    private static String usualGroup(String port) {
        return USUAL_GROUPS.entrySet().stream()
                .filter(usual -> port.startsWith(usual.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
