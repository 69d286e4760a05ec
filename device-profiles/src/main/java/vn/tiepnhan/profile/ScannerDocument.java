package vn.tiepnhan.profile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.tiepnhan.profile.Capability.Provenance;
import vn.tiepnhan.profile.ScannerProfile.HidReport;
import vn.tiepnhan.profile.ScannerProfile.Lengths;

/** The scanner's part of a profile file. What only some interfaces need may be left out. */
final class ScannerDocument {
    private static final String NAMES = "PDF417|QR|DATA_MATRIX|CODE_128|CODE_39";
    private static final String COMMAND = "([0-9A-F]{2}){0,64}";
    private static final int LARGEST_CODE = 65_536;

    /** As in the product manual of the Access-IS ATR110, appendix A, and as Honeywell scanners send it. */
    private static final HidReport COMMON = new HidReport(2, 64, 1, 2, 5, 56, 61, 63, Map.of());

    private ScannerDocument() {}

    static ScannerProfile read(Section root, String id, Profile.Name name) {
        return new ScannerProfile(
                id,
                name,
                maybe(
                        root,
                        "interface",
                        s -> s.choice("value", ScannerProfile.Interface.values()),
                        () -> ScannerProfile.Interface.SERIAL),
                framing(root.section("framing")),
                root.capability("aim", s -> s.flag("value")),
                root.number("duplicateMillis", 0, 10_000),
                ProfileDocument.serial(root),
                new ScannerProfile.Content(
                        maybe(root, "charset", ScannerDocument::charset, () -> ScannerProfile.Content.BINARY),
                        maybe(root, "symbologies", ScannerDocument::symbologies, Map::of)),
                maybe(root, "hidReport", ScannerDocument::hidReport, () -> COMMON),
                maybe(root, "keyLayout", s -> s.text("value", "us|gb|de|fr"), () -> "us"),
                commands(root),
                configCodes(root));
    }

    /** A capability that need not be said; unsaid it has its usual value, which nobody verified for this model. */
    private static <T> Capability<T> maybe(Section in, String key, Function<Section, T> value, Supplier<T> usual) {
        return in.has(key)
                ? in.capability(key, value)
                : new Capability<>(usual.get(), Provenance.UNVERIFIED, "not said; as is usual");
    }

    private static ScannerProfile.Framing framing(Section framing) {
        return new ScannerProfile.Framing(
                framing.capability("prefixHex", s -> s.text("value", "([0-9A-F]{2}){0,8}")),
                framing.capability(
                        "suffixesHex",
                        s -> s.list(
                                "value",
                                String.class,
                                hex -> hex.matches("([0-9A-F]{2}){1,8}"),
                                "danh sách chuỗi hex viết hoa",
                                "a list of upper-case hex strings")),
                framing.number("idleMillis", 0, 10_000),
                framing.number("maxBytes", 16, LARGEST_CODE));
    }

    private static String charset(Section section) {
        String name = section.text("value", "[A-Za-z0-9._:-]{1,40}");
        try {
            if (!name.isEmpty() && !name.equals(ScannerProfile.Content.BINARY) && !Charset.isSupported(name)) {
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
                int least = lengths.number("least", 1, LARGEST_CODE, 1);
                found.put(name, new Lengths(least, lengths.number("most", least, LARGEST_CODE, 1)));
            }
        }
        return Map.copyOf(found);
    }

    private static HidReport hidReport(Section section) {
        Section value = section.section("value");
        int bytes = value.number("reportBytes", 8, 4096, 1);
        int data = value.number("dataOffset", 1, bytes - 1, 1);
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
                value.number("reportId", 0, 255, 1),
                bytes,
                value.number("lengthOffset", 1, bytes - 1, 1),
                value.number("aimOffset", -1, bytes - 3, 1),
                data,
                value.number("dataBytes", 1, Math.min(255, bytes - data), 1),
                value.number("symbologyOffset", -1, bytes - 1, 1),
                value.number("continuedOffset", -1, bytes - 1, 1),
                symbologies);
    }

    private static ScannerProfile.Commands commands(Section root) {
        Section commands = root.has("commands") ? root.section("commands") : Section.empty();
        return new ScannerProfile.Commands(
                maybe(commands, "goodHex", s -> s.text("value", COMMAND), () -> ""),
                maybe(commands, "badHex", s -> s.text("value", COMMAND), () -> ""));
    }

    private static List<ScannerProfile.ConfigCode> configCodes(Section root) {
        List<ScannerProfile.ConfigCode> codes = new ArrayList<>();
        for (Section row : root.has("configCodes") ? root.rows("configCodes") : List.<Section>of()) {
            codes.add(new ScannerProfile.ConfigCode(
                    new Profile.Name(row.text("vi", ".+"), row.text("en", ".+")),
                    row.choice("symbology", ScannerProfile.ConfigCode.Symbology.values()),
                    row.flag("fnc3"),
                    row.text("text", "[ -~]{1,80}"),
                    row.capability("works", s -> s.flag("value"))));
        }
        return codes;
    }
}
