package vn.tiepnhan.profile.scanner;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.read.Section;

/** The scanner's part of a profile file. What only some interfaces need may be left out. */
public final class ScannerReader {
    private static final String NAMES = "PDF417|QR|DATA_MATRIX|CODE_128|CODE_39";
    private static final String COMMAND = "([0-9A-F]{2}){0,64}";
    private static final int LARGEST_CODE = 65_536;

    /** As in the product manual of the Access-IS ATR110, appendix A, and as Honeywell scanners send it. */
    private static final HidReport COMMON = new HidReport(2, 64, 1, 2, 5, 56, 61, 63, Map.of());

    private ScannerReader() {}

    public static Capability<Interface> connection(Section root) {
        return root.capability("interface", Interface.SERIAL, s -> s.choice("value", Interface.values()));
    }

    public static Framing framing(Section root) {
        Section framing = root.section("framing");
        return new Framing(
                framing.capability("prefixHex", s -> s.text("value", "([0-9A-F]{2}){0,8}")),
                framing.capability(
                        "suffixesHex",
                        s -> s.list(
                                "value",
                                String.class,
                                hex -> hex.matches("([0-9A-F]{2}){1,8}"),
                                "danh sách chuỗi hex viết hoa",
                                "a list of upper-case hex strings")),
                framing.capability("idleMillis", s -> s.number("value", 0, 10_000)),
                framing.capability("fixedBytes", 0, s -> s.number("value", 0, LARGEST_CODE)),
                framing.capability("maxBytes", s -> s.number("value", 16, LARGEST_CODE)));
    }

    public static Content content(Section root) {
        return new Content(
                root.capability("charset", Content.BINARY, ScannerReader::charset),
                root.capability("symbologies", Map.of(), ScannerReader::symbologies));
    }

    public static Typing typing(Section root) {
        Section typing = root.optional("typing");
        return new Typing(
                typing.capability("interCharMillis", 50, s -> s.number("value", 1, 1000)),
                typing.capability("minLength", 4, s -> s.number("value", 1, 100)),
                typing.flag("exclusiveGrab", false));
    }

    public static Capability<String> keyLayout(Section root) {
        return root.capability("keyLayout", "us", s -> s.text("value", "us|gb|de|fr"));
    }

    public static Capability<HidReport> report(Section root) {
        return root.capability("hidReport", COMMON, ScannerReader::hidReport);
    }

    private static String charset(Section section) {
        String name = section.text("value", "[A-Za-z0-9._:-]{1,40}");
        try {
            if (!name.isEmpty() && !name.equals(Content.BINARY) && !Charset.isSupported(name)) {
                section.refuse("value", "BINARY hoặc tên bảng mã Java biết", "BINARY or a charset Java knows");
            }
        } catch (IllegalCharsetNameException bad) {
            section.refuse("value", "BINARY hoặc tên bảng mã Java biết", "BINARY or a charset Java knows");
        }
        return name;
    }

    private static Map<String, Lengths> symbologies(Section section) {
        Section value = section.section("value");
        Map<String, Lengths> found = new LinkedHashMap<>();
        for (String name : value.keys()) {
            if (name.matches(NAMES)) {
                Section lengths = value.section(name);
                int least = lengths.number("least", 1, LARGEST_CODE);
                found.put(name, new Lengths(least, lengths.number("most", least, LARGEST_CODE)));
            }
        }
        return Map.copyOf(found);
    }

    private static HidReport hidReport(Section section) {
        Section value = section.section("value");
        int bytes = value.number("reportBytes", 8, 4096);
        int data = value.number("dataOffset", 1, bytes - 1);
        Map<Integer, String> symbologies = new LinkedHashMap<>();
        if (value.has("symbologies")) {
            Section names = value.section("symbologies");
            for (String hex : names.keys()) {
                if (hex.matches("[0-9A-F]{2}")) {
                    symbologies.put(Integer.parseInt(hex, 16), names.text(hex, NAMES));
                }
            }
        }
        return new HidReport(
                value.number("reportId", 0, 255),
                bytes,
                value.number("lengthOffset", 1, bytes - 1),
                value.number("aimOffset", -1, bytes - 3),
                data,
                value.number("dataBytes", 1, Math.min(255, bytes - data)),
                value.number("symbologyOffset", -1, bytes - 1),
                value.number("continuedOffset", -1, bytes - 1),
                symbologies);
    }

    public static Commands commands(Section root) {
        Section commands = root.optional("commands");
        return new Commands(
                command(commands, "goodHex"),
                command(commands, "badHex"),
                command(commands, "lightHex"),
                command(commands, "triggerOnHex"),
                command(commands, "triggerOffHex"));
    }

    private static Capability<String> command(Section commands, String key) {
        return commands.capability(key, "", s -> s.text("value", COMMAND));
    }

    public static List<ScannerStep> selfTest(Section root) {
        return root.has("selfTest") ? root.choices("selfTest", ScannerStep.class) : ScannerStep.USUAL;
    }

    public static List<ConfigCode> configCodes(Section root) {
        List<ConfigCode> codes = new ArrayList<>();
        for (Section row : root.optionalRows("configCodes")) {
            codes.add(new ConfigCode(
                    row.name(),
                    row.choice("symbology", ConfigCode.Symbology.values()),
                    row.flag("fnc3"),
                    row.text("text", "[ -~]{1,80}"),
                    row.capability("works", s -> s.flag("value"))));
        }
        return codes;
    }
}
