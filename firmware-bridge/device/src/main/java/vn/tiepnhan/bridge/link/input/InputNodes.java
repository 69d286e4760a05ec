package vn.tiepnhan.bridge.link.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.tiepnhan.bridge.link.LinkException;

/**
 * Finds the device nodes of an input device in sysfs. One scanner may have several event nodes, all of which are its; of
 * its hidraw nodes only the one with the usage page of bar code scanners (8Ch) counts.
 */
public final class InputNodes {
    private final Path sys;
    private final Path dev;

    /** @param sys {@code /sys}, and {@code dev} is {@code /dev}; others only for recorded trees */
    public InputNodes(Path sys, Path dev) {
        this.sys = sys;
        this.dev = dev;
    }

    public static InputNodes ofThisMachine() {
        return new InputNodes(Path.of("/sys"), Path.of("/dev"));
    }

    /**
     * The nodes of a device by what an address says: a path, or who it is.
     *
     * @param scheme hidraw or evdev
     * @throws LinkException ABSENT when there is none, AMBIGUOUS when two devices answer to it
     */
    public List<Path> find(String scheme, String target, String port) throws LinkException {
        if (!InputIdentity.looksLikeOne(target)) {
            return List.of(Path.of(target));
        }
        InputIdentity wanted = InputIdentity.parse(target, port);
        return scheme.equals("hidraw") ? hidraw(wanted) : events(wanted);
    }

    /** @throws LinkException ABSENT when there is none, AMBIGUOUS when two devices answer to it */
    public List<Path> hidraw(InputIdentity wanted) throws LinkException {
        Map<String, List<Path>> found = new TreeMap<>();
        for (Path entry : entries("class/hidraw", "hidraw")) {
            Map<String, String> facts = uevent(entry.resolve("device/uevent"));
            String[] id = facts.getOrDefault("HID_ID", "").split(":");
            String physical = facts.getOrDefault("HID_PHYS", "");
            String serial = facts.getOrDefault("HID_UNIQ", "");
            if (id.length == 3
                    && wanted.matches(lastFour(id[1]), lastFour(id[2]), serial, physical)
                    && isBarCodeScanner(entry.resolve("device/report_descriptor"))) {
                place(found, physical).add(dev.resolve(entry.getFileName()));
            }
        }
        return only(found, wanted);
    }

    /** @throws LinkException as for {@link #hidraw} */
    public List<Path> events(InputIdentity wanted) throws LinkException {
        Map<String, List<Path>> found = new TreeMap<>();
        for (Path entry : entries("class/input", "event")) {
            Path device = entry.resolve("device");
            String physical = line(device.resolve("phys"));
            boolean hasKeys = !line(device.resolve("capabilities/key")).matches("0?");
            if (hasKeys
                    && wanted.matches(
                            line(device.resolve("id/vendor")),
                            line(device.resolve("id/product")),
                            line(device.resolve("uniq")),
                            physical)) {
                place(found, physical).add(dev.resolve("input").resolve(entry.getFileName()));
            }
        }
        return only(found, wanted);
    }

    private static List<Path> place(Map<String, List<Path>> found, String physical) {
        return found.computeIfAbsent(physical.replaceFirst("/input\\d+$", ""), place -> new ArrayList<>());
    }

    private static List<Path> only(Map<String, List<Path>> found, InputIdentity wanted) throws LinkException {
        String name = wanted.vendor() + ":" + wanted.product();
        if (found.isEmpty()) {
            throw LinkException.absent("USB " + name, null);
        }
        if (found.size() > 1) {
            throw new LinkException(
                    LinkException.Kind.AMBIGUOUS,
                    "USB " + name + " (" + String.join(", ", found.keySet()) + ")",
                    0,
                    null);
        }
        return found.values().iterator().next();
    }

    private List<Path> entries(String folder, String prefix) {
        try (Stream<Path> all = Files.list(sys.resolve(folder))) {
            return all.filter(entry -> String.valueOf(entry.getFileName()).matches(prefix + "\\d+"))
                    .sorted()
                    .toList();
        } catch (IOException noSuchKind) {
            return List.of();
        }
    }

    private static Map<String, String> uevent(Path file) {
        Map<String, String> facts = new HashMap<>();
        for (String fact : text(file).lines().toList()) {
            int equals = fact.indexOf('=');
            if (equals > 0) {
                facts.put(fact.substring(0, equals), fact.substring(equals + 1));
            }
        }
        return facts;
    }

    /** A report descriptor that says {@code USAGE_PAGE (Bar Code Scanner)}. */
    private static boolean isBarCodeScanner(Path descriptor) {
        try {
            byte[] bytes = Files.readAllBytes(descriptor);
            for (int i = 0; i + 1 < bytes.length; i++) {
                if (bytes[i] == 0x05 && (bytes[i + 1] & 0xFF) == 0x8C) {
                    return true;
                }
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private static String lastFour(String eight) {
        return eight.length() < 4 ? eight : eight.substring(eight.length() - 4);
    }

    private static String line(Path file) {
        return text(file).strip();
    }

    /** A fact the kernel does not tell is an empty one. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException untold) {
            return "";
        }
    }
}
