package vn.tiepnhan.bridge.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.tiepnhan.bridge.api.Cause;
import vn.tiepnhan.bridge.api.client.BridgeException;
import vn.tiepnhan.bridge.link.cups.CupsLink;

/**
 * Where a device is: {@code tcp://host:9100}, {@code serial:/dev/ttyUSB0}, {@code file:/dev/usb/lp0},
 * {@code cups:QUEUE}, {@code cups://host:631/QUEUE}, {@code sim:DIR},
 * {@code hidraw:0C2E:0B01}, {@code evdev:0C2E:0B01:SERIAL}, {@code folder:DIR}, {@code camera:/dev/video0}, {@code pcsc:any} or {@code pkcs11:/usr/lib/module.so}, {@code gpio:header} or
 * {@code firmata:/dev/ttyACM0}, with
 * parameters behind a question mark. Unknown schemes and parameters are refused.
 *
 * @param target host:port, or a path
 */
public record DeviceUri(String scheme, String target, Map<String, String> parameters) {
    private static final Set<String> PLAIN = Set.of("profile", "name");
    private static final Set<String> PLUGGED = Set.of("profile", "name", "port");
    private static final String NO_PROOF = "none";
    private static final String MAC = "([0-9A-F]{2}:){5}[0-9A-F]{2}";
    private static final Map<String, Set<String>> KNOWN = Map.ofEntries(
            Map.entry("tcp", Set.of("profile", "name", "mac", "text", "proof")),
            Map.entry("serial", Set.of("profile", "name", "baud", "port", "text", "proof")),
            Map.entry("file", Set.of("profile", "name", "port", "text", "proof")),
            Map.entry("cups", Set.of("profile", "name", "text")),
            Map.entry("hidraw", PLUGGED),
            Map.entry("evdev", PLUGGED),
            Map.entry("folder", PLAIN),
            Map.entry("camera", Set.of("profile", "name", "folder")),
            Map.entry("pcsc", PLAIN),
            Map.entry("pkcs11", PLAIN),
            Map.entry("gpio", PLAIN),
            Map.entry("firmata", PLAIN),
            Map.entry("sim", Set.of("profile", "name", "text", "proof", "fault", "at", "for", "rate")));

    public DeviceUri {
        parameters = Map.copyOf(parameters);
    }

    public static DeviceUri parse(String text) {
        int colon = text.indexOf(':');
        int question = text.indexOf('?');
        String scheme = colon < 0 ? "" : text.substring(0, colon);
        String target = text.substring(colon + 1, question < 0 ? text.length() : question);
        Set<String> known = KNOWN.get(scheme);
        if (known == null || target.isBlank()) {
            throw bad(text);
        }
        DeviceUri uri = new DeviceUri(
                scheme,
                scheme.equals("tcp") ? hostAndPort(text, target) : target,
                question < 0 ? Map.of() : parameters(text, text.substring(question + 1), known));
        if (uri.parameters().containsKey("baud") && uri.baud() < 300) {
            throw bad(text);
        }
        if (!uri.parameters().getOrDefault("proof", NO_PROOF).equals(NO_PROOF)) {
            throw bad(text);
        }
        if (!uri.mac().isEmpty() && !uri.mac().matches(MAC)) {
            throw bad(text);
        }
        if (scheme.equals("cups") && !target.matches(CupsLink.ADDRESS)) {
            throw bad(text);
        }
        return uri;
    }

    private static String hostAndPort(String text, String target) {
        try {
            URI uri = new URI("tcp:" + target);
            if (uri.getHost() == null
                    || uri.getPort() < 1
                    || uri.getPort() > 65535
                    || !uri.getPath().isEmpty()) {
                throw bad(text);
            }
            return uri.getHost() + ":" + uri.getPort();
        } catch (URISyntaxException malformed) {
            throw bad(text);
        }
    }

    private static Map<String, String> parameters(String text, String query, Set<String> known) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length != 2 || !known.contains(parts[0]) || found.containsKey(parts[0])) {
                throw bad(text);
            }
            found.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return found;
    }

    /** Where a USB device is plugged in, {@code 1.3}; empty for anywhere. */
    public String plug() {
        return parameters.getOrDefault("port", "");
    }

    /** The MAC of a device on the network, in capitals with colons; empty where the address alone counts. */
    public String mac() {
        return parameters.getOrDefault("mac", "").replace('-', ':').toUpperCase(Locale.ROOT);
    }

    public static BridgeException bad(String text) {
        return new BridgeException(new Cause(
                "BAD_URI",
                "Địa chỉ thiết bị không đúng: " + text
                        + ". Ví dụ: tcp://192.168.1.50:9100, serial:/dev/ttyUSB0?baud=115200, file:/dev/usb/lp0, cups:HANG-DOI,"
                        + " hidraw:0C2E:0B01, evdev:05E0:1900, folder:THU-MUC, camera:/dev/video0, gpio:header, firmata:/dev/ttyACM0, sim:THU-MUC;"
                        + " thêm ?profile=ID nếu cần.",
                "This is no device address: " + text
                        + ". For example tcp://192.168.1.50:9100, serial:/dev/ttyUSB0?baud=115200, file:/dev/usb/lp0, cups:QUEUE,"
                        + " hidraw:0C2E:0B01, evdev:05E0:1900, folder:DIR, camera:/dev/video0, gpio:header, firmata:/dev/ttyACM0, sim:DIR;"
                        + " with ?profile=ID if needed."));
    }

    /** As it was written, without parameters. */
    public String text() {
        return scheme + (scheme.equals("tcp") ? "://" : ":") + target;
    }

    /** Its MAC, or the address as it was written, with the socket it is plugged into: two that differ here are two devices. */
    public String place() {
        if (!mac().isEmpty()) {
            return scheme + "://" + mac() + ":" + port();
        }
        return plug().isEmpty() ? text() : text() + "?port=" + plug();
    }

    public String host() {
        return target.substring(0, target.lastIndexOf(':'));
    }

    public int port() {
        return Integer.parseInt(target.substring(target.lastIndexOf(':') + 1));
    }

    /** 0 where the URI does not say. */
    public int baud() {
        String text = parameters.getOrDefault("baud", "0");
        if (!text.matches("\\d{1,7}")) {
            throw bad(scheme + ":" + target + "?baud=" + text);
        }
        return Integer.parseInt(text);
    }

    /** Whether a printer is asked for proof of what it printed; {@code proof=none} is for boards that do not answer. */
    public boolean asksForProof() {
        return !parameters.containsKey("proof");
    }

    public String profile(String standard) {
        return parameters.getOrDefault("profile", standard);
    }

    /** A logical name: the one given, or one made of kind and address; the same over restarts. */
    public String deviceId(String kind) {
        String given = parameters.get("name");
        if (given != null) {
            if (!given.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,62}")) {
                throw bad(scheme + ":" + target + "?name=" + given);
            }
            return given;
        }
        String where = mac().isEmpty() ? target + (plug().isEmpty() ? "" : "-" + plug()) : mac() + "-" + port();
        return kind + "-" + scheme + "-" + where.replaceAll("^[/.]+", "").replaceAll("[^A-Za-z0-9.]+", "-");
    }
}
