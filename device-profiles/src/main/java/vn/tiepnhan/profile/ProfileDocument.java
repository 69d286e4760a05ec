package vn.tiepnhan.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A profile file: its mapping, what it extends, and the record that comes of it. */
final class ProfileDocument {
    static final String ID = "[a-z0-9][a-z0-9-]{0,62}";
    private static final int MAX_CHARS = 100_000;

    private ProfileDocument() {}

    /** The mapping of a file, before inheritance; problems are added, and null returned, when there is none. */
    static @Nullable Map<String, Object> parse(String yaml, List<ProfileProblem> problems) {
        LoadSettings settings = LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(MAX_CHARS)
                .build();
        try {
            if (new Load(settings).loadFromString(yaml) instanceof Map<?, ?> map) {
                Map<String, Object> document = new LinkedHashMap<>();
                map.forEach((key, value) -> document.put(String.valueOf(key), value));
                return document;
            }
            problems.add(ProfileProblem.unreadable("no mapping"));
        } catch (YamlEngineException broken) {
            problems.add(ProfileProblem.unreadable(String.valueOf(broken.getMessage())));
        }
        return null;
    }

    /** The child's values over the parent's, group by group; a capability is replaced whole, with its source. */
    static Map<String, Object> merge(Map<String, Object> parent, Map<String, Object> child) {
        Map<String, Object> merged = new LinkedHashMap<>(parent);
        child.forEach((key, value) -> merged.merge(key, value, ProfileDocument::over));
        return merged;
    }

    private static Object over(Object parent, Object child) {
        if (parent instanceof Map<?, ?> below && child instanceof Map<?, ?> above && !above.containsKey("value")) {
            Map<Object, Object> merged = new LinkedHashMap<>(below);
            above.forEach((key, value) -> merged.merge(key, value, ProfileDocument::over));
            return merged;
        }
        return child;
    }

    /** The record of a merged document, or null with the problems added. */
    static @Nullable Profile read(Map<String, Object> merged, List<ProfileProblem> problems) {
        List<ProfileProblem> found = new ArrayList<>();
        Section root = new Section(merged, "", found);
        root.number("schemaVersion", 1, 1, 1);
        root.ignore("extends");
        String kind = root.text("kind", "printer|scanner");
        String id = root.text("id", ID);
        Section names = root.section("name");
        Profile.Name name = new Profile.Name(names.text("vi", ".+"), names.text("en", ".+"));
        Profile profile =
                switch (kind) {
                    case "printer" -> printer(root, id, name);
                    case "scanner" -> ScannerDocument.read(root, id, name);
                    default -> null;
                };
        if (profile != null) {
            root.refuseTheRest();
        }
        problems.addAll(found);
        return found.isEmpty() ? profile : null;
    }

    private static PrinterProfile printer(Section root, String id, Profile.Name name) {
        Section raster = root.section("raster");
        Section status = root.section("status");
        Section cutter = root.section("cutter");
        Section connection = root.section("connection");
        return new PrinterProfile(
                id,
                name,
                new PrinterProfile.Paper(
                        root.section("paper").capability("widthDots", s -> s.number("value", 192, 1280, 8))),
                new PrinterProfile.Raster(
                        raster.number("sliceRows", 8, 2047),
                        raster.number("pauseMillis", 0, 1000),
                        raster.capability("guard", s -> s.flag("value")),
                        raster.capability("cancelKanji", s -> s.flag("value")),
                        raster.number("feedUnitsPerDot", 1, 8)),
                new PrinterProfile.Status(
                        status.capability("realTime", ProfileDocument::realTime),
                        status.number("answerMillis", 50, 60_000),
                        status.capability("fence", s -> s.flag("value")),
                        status.number("fenceMillis", 100, 300_000)),
                new PrinterProfile.Cutter(
                        cutter.capability("mode", s -> s.choice("value", PrinterProfile.CutMode.values())),
                        cutter.number("feedDots", 0, 2000)),
                new PrinterProfile.Connection(
                        connection.number("heartbeatSeconds", 0, 3600), connection.number("stallMillis", 100, 300_000)),
                serial(root));
    }

    private static List<Integer> realTime(Section section) {
        return section.list(
                "value",
                Integer.class,
                n -> n >= 1 && n <= 4,
                "danh sách các số từ 1 đến 4",
                "a list of numbers 1 to 4");
    }

    static SerialSettings serial(Section root) {
        Section serial = root.section("serial");
        return new SerialSettings(
                serial.number("baud", 300, 4_000_000, 1),
                serial.choice("parity", SerialSettings.Parity.values()),
                serial.choice("flow", SerialSettings.Flow.values()));
    }
}
