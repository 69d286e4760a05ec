package vn.tiepnhan.profile.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import vn.tiepnhan.profile.fact.Capability;
import vn.tiepnhan.profile.read.Section;

/** Reads the groups of a token's profile. */
public final class TokenReader {
    private TokenReader() {}

    public static Capability<List<String>> aids(Section root) {
        return root.capability("aids", List.of(), s -> hexes(s, "([0-9A-F]{2}){5,16}"));
    }

    public static Capability<List<String>> historicalBytes(Section root) {
        return root.capability("historicalBytes", List.of(), s -> hexes(s, "([0-9A-F]{2}){2,15}"));
    }

    private static List<String> hexes(Section section, String pattern) {
        return section.list(
                "value",
                String.class,
                hex -> hex.matches(pattern),
                "danh sách chuỗi hex viết hoa theo mẫu " + pattern,
                "a list of upper-case hex strings matching " + pattern);
    }

    public static Capability<Map<String, String>> libraries(Section root) {
        return root.capability("libraries", Map.of(), section -> {
            Section value = section.section("value");
            Map<String, String> libraries = new LinkedHashMap<>();
            for (String architecture : value.keys()) {
                if (architecture.matches("amd64|aarch64|arm|any")) {
                    libraries.put(architecture, value.text(architecture, "/[^\\p{Cntrl}]{1,300}"));
                }
            }
            return Map.copyOf(libraries);
        });
    }

    public static Capability<String> slotPattern(Section root) {
        return root.capability("slotPattern", "", section -> {
            String text = section.text("value", "[^\\p{Cntrl}]{0,200}");
            try {
                return Pattern.compile(text).pattern();
            } catch (PatternSyntaxException broken) {
                section.refuse("value", "biểu thức chính quy đúng cú pháp", "a regular expression that compiles");
                return "";
            }
        });
    }
}
