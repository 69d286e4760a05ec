package vn.tiepnhan.profile.about;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.tiepnhan.profile.fact.Name;
import vn.tiepnhan.profile.read.Section;

/** Reads what profiles of all kinds say. */
public final class AboutReader {
    /** What an id looks like; it is a file name too. */
    public static final String ID = "[a-z0-9][a-z0-9-]{0,62}";

    private static final String HEX4 = "[0-9A-Fa-f]{4}";
    private static final String PLAIN = "[^\\p{Cntrl}]{1,80}";
    private static final int MOST_QUIRKS = 40;

    private AboutReader() {}

    public static About read(Section root) {
        root.number("schemaVersion", 1, 1);
        root.ignore("extends");
        root.ignore("kind");
        return new About(
                root.text("id", ID),
                root.name("name"),
                root.optionalText("vendor", PLAIN),
                root.optionalText("model", PLAIN),
                texts(root, "aliases"),
                signals(root),
                firmware(root),
                quirks(root),
                reconnect(root),
                root.optionalText("udev", "(?s).{1,2000}"));
    }

    private static List<String> texts(Section in, String key) {
        return in.has(key)
                ? in.list(
                        key,
                        String.class,
                        t -> t.matches(PLAIN),
                        "danh sách tên khác nhau",
                        "a list of different names")
                : List.of();
    }

    private static List<Signal> signals(Section root) {
        List<Signal> signals = new ArrayList<>();
        for (Section row : root.optionalRows("match")) {
            List<String> kinds = row.keys();
            if (kinds.size() != 1) {
                root.refuse("match", "danh sách, mỗi dòng một dấu hiệu", "a list with one signal in each row");
            } else {
                signal(row, kinds.get(0), signals);
            }
        }
        return signals;
    }

    private static void signal(Section row, String kind, List<Signal> signals) {
        switch (kind) {
            case "usb" -> signals.add(usb(row.section(kind)));
            case "ieee1284" -> {
                Section one = row.section(kind);
                signals.add(new Signal.Ieee1284(pattern(one, "mfg"), pattern(one, "mdl"), pattern(one, "cmd")));
            }
            case "port" -> signals.add(new Signal.Port(row.text(kind, "[0-9]+-[0-9]+(\\.[0-9]+)*")));
            case "tcp" -> signals.add(new Signal.Mac(row.section(kind).text("oui", "([0-9A-Fa-f]{2}[:-]?){3}")));
            case "gsI" -> {
                Section one = row.section(kind);
                if (one.has("trusted") && one.flag("trusted")) {
                    one.refuse(
                            "trusted",
                            "false: máy nhái trả lời tên máy khác",
                            "false: clones answer with others' names");
                }
                signals.add(new Signal.GsI(pattern(one, "mfg"), pattern(one, "reply")));
            }
            case "pcscName" -> signals.add(new Signal.ReaderName(Pattern.compile(pattern(row, kind))));
            case "atr" -> signals.add(atr(row.section(kind)));
            default -> {
                // an unknown kind of signal is reported with all other keys nobody asked for
            }
        }
    }

    private static Signal usb(Section usb) {
        return new Signal.Usb(
                usb.optionalText("vid", HEX4),
                usb.optionalText("pid", HEX4),
                usb.optionalText("serial", PLAIN),
                pattern(usb, "product"));
    }

    private static Signal atr(Section atr) {
        String value = atr.text("value", "([0-9A-F]{2}){2,33}");
        String mask = atr.has("mask") ? atr.text("mask", "([0-9A-F]{2}){2,33}") : "F".repeat(value.length());
        if (mask.length() != value.length()) {
            atr.refuse("mask", "dài bằng value", "as long as value");
            mask = "F".repeat(value.length());
        }
        return new Signal.Atr(value, mask);
    }

    private static String pattern(Section in, String key) {
        String text = in.optionalText(key, "[^\\p{Cntrl}]{1,200}");
        try {
            return Pattern.compile(text).pattern();
        } catch (PatternSyntaxException broken) {
            in.refuse(key, "biểu thức chính quy đúng cú pháp", "a regular expression that compiles");
            return "";
        }
    }

    private static Firmware firmware(Section root) {
        if (!root.has("firmware")) {
            return Firmware.ANY;
        }
        Section firmware = root.section("firmware");
        return new Firmware(
                firmware.optionalText("region", PLAIN),
                firmware.optionalText("from", PLAIN),
                firmware.optionalText("to", PLAIN));
    }

    private static Map<String, Quirk> quirks(Section root) {
        Map<String, Quirk> quirks = new LinkedHashMap<>();
        if (root.has("quirks")) {
            Section all = root.section("quirks");
            for (String id : all.keys().stream().limit(MOST_QUIRKS).toList()) {
                Section one = all.section(id);
                Name text = one.name();
                quirks.put(id, new Quirk(text, one.text("source", Section.ANY)));
            }
        }
        return quirks;
    }

    private static Reconnect reconnect(Section root) {
        if (!root.has("reconnect")) {
            return Reconnect.USUAL;
        }
        Section reconnect = root.section("reconnect");
        List<Integer> seconds = reconnect.list(
                "waitSeconds",
                Integer.class,
                n -> n >= 1 && n <= 3600,
                "danh sách số giây khác nhau",
                "a list of different numbers of seconds");
        int misses = reconnect.number("misses", 1, 20);
        return seconds.isEmpty()
                ? Reconnect.USUAL
                : new Reconnect(seconds.stream().map(Duration::ofSeconds).toList(), misses);
    }
}
