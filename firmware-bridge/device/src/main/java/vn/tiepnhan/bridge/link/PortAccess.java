package vn.tiepnhan.bridge.link;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.api.Cause;

/** Why a port that is there cannot be opened: the account lacks the right (which group has it), or who holds it. */
public final class PortAccess {
    private static final int MOST_NAMED = 5;

    private PortAccess() {}

    /** What to throw for a port that refused to be opened; asks the system why. */
    public static LinkException refused(String port, @Nullable Throwable cause) {
        try {
            Path real = Path.of(port).toRealPath();
            if (!Files.isReadable(real) || !Files.isWritable(real)) {
                return LinkException.explained(port, noRight(port, group(real)), cause);
            }
            String holders = holders(real);
            return holders.isEmpty()
                    ? new LinkException(LinkException.Kind.DENIED, port, 0, cause)
                    : LinkException.explained(port, held(port, holders), cause);
        } catch (IOException | UnsupportedOperationException untold) {
            return new LinkException(LinkException.Kind.DENIED, port, 0, cause);
        }
    }

    private static String group(Path port) throws IOException {
        return Files.readAttributes(port, PosixFileAttributes.class).group().getName();
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

    private static Cause noRight(String port, String group) {
        String user = System.getProperty("user.name", "");
        return new Cause(
                "PORT_NO_RIGHT",
                "Tài khoản " + user + " không có quyền mở " + port + ". Hãy chạy: sudo adduser " + user + " " + group
                        + ", rồi khởi động lại; luật udev đặt ở /etc/udev/rules.d (xem: tiepnhan-bridge udev).",
                "The account " + user + " may not open " + port + ". Run: sudo adduser " + user + " " + group
                        + ", then restart; udev rules go into /etc/udev/rules.d (see: tiepnhan-bridge udev).");
    }
}
