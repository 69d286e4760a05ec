package vn.tiepnhan.bridge.link.usb;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.bridge.link.LinkException;
import vn.tiepnhan.bridge.link.input.InputIdentity;

/**
 * Finds a USB serial port ({@code ttyUSB*}, {@code ttyACM*}) or printer ({@code usb/lp*}) by who it is or where it is
 * plugged in, in sysfs: numbers change with the order of plugging in, identities do not.
 */
public final class UsbPorts {
    private final Path sys;
    private final Path dev;

    /** @param sys {@code /sys}, and {@code dev} is {@code /dev}; others only for recorded trees */
    public UsbPorts(Path sys, Path dev) {
        this.sys = sys;
        this.dev = dev;
    }

    public static UsbPorts ofThisMachine() {
        return new UsbPorts(Path.of("/sys"), Path.of("/dev"));
    }

    /**
     * The node of a serial port.
     *
     * @param target a path, which is answered as it is, or {@code VENDOR:PRODUCT[:SERIAL]}
     * @param port where it is plugged in ({@code 1.3}), empty for anywhere
     * @throws LinkException ABSENT when there is none, AMBIGUOUS when two devices answer to it
     */
    public Path serial(String target, String port) throws LinkException {
        return find(target, port, "class/tty", "tty(USB|ACM)\\d+", dev);
    }

    /** The node of a printer; as {@link #serial}. */
    public Path printer(String target, String port) throws LinkException {
        return find(target, port, "class/usbmisc", "lp\\d+", dev.resolve("usb"));
    }

    private Path find(String target, String port, String kind, String name, Path nodes) throws LinkException {
        if (!InputIdentity.looksLikeOne(target)) {
            return Path.of(target);
        }
        InputIdentity wanted = InputIdentity.parse(target, port);
        Map<String, Path> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(sys.resolve(kind))) {
            for (Path entry : all.sorted().toList()) {
                Path device = deviceOf(entry.resolve("device"));
                if (device != null && String.valueOf(entry.getFileName()).matches(name) && is(device, wanted)) {
                    found.putIfAbsent(String.valueOf(device.getFileName()), nodes.resolve(entry.getFileName()));
                }
            }
        } catch (IOException noneOfThatKind) {
            throw LinkException.absent("USB " + target, noneOfThatKind);
        }
        if (found.isEmpty()) {
            throw LinkException.absent("USB " + target, null);
        }
        if (found.size() > 1) {
            throw new LinkException(
                    LinkException.Kind.AMBIGUOUS,
                    "USB " + target + " (" + String.join(", ", found.keySet()) + ")",
                    0,
                    null);
        }
        return found.values().iterator().next();
    }

    /** The USB device above an interface or port: the first folder that says who made it. */
    private @Nullable Path deviceOf(Path link) {
        try {
            Path root = sys.toRealPath();
            for (Path up = link.toRealPath(); up != null && up.startsWith(root); up = up.getParent()) {
                if (Files.exists(up.resolve("idVendor"))) {
                    return up;
                }
            }
            return null;
        } catch (IOException gone) {
            return null;
        }
    }

    private static boolean is(Path device, InputIdentity wanted) {
        return wanted.matches(
                text(device.resolve("idVendor")),
                text(device.resolve("idProduct")),
                text(device.resolve("serial")),
                String.valueOf(device.getFileName()));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException untold) {
            return "";
        }
    }
}
