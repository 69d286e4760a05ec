package vn.tiepnhan.ui.wedge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tiepnhan.bridge.code.KeyLayout;

/**
 * How a scanner types.
 *
 * @param layout what the scanner is set to, not what the machine is set to
 * @param medianGapMillis longest usual time between two of its keys; people are slower
 * @param minLength shortest code
 * @param enterEnds whether Enter ends every code; without it a silence does
 */
public record WedgeSettings(KeyLayout layout, int medianGapMillis, int minLength, boolean enterEnds) {
    private static final String SCHEME = "wedge:";
    private static final String OFF = "off";
    private static final Set<String> KNOWN = Set.of("layout", "gap", "min", "suffix");

    public WedgeSettings {
        if (medianGapMillis < 1 || medianGapMillis > 100 || minLength < 3 || minLength > 100) {
            throw new IllegalArgumentException("gap " + medianGapMillis + " ms, length " + minLength);
        }
    }

    /** As scanners come from their makers: US layout, Enter at the end. */
    public static WedgeSettings usual() {
        return new WedgeSettings(KeyLayout.named("us"), 25, 6, true);
    }

    /** Whether a scanner's address means the keyboard of the window and not a device of the bridge. */
    public static boolean means(String address) {
        return address.startsWith(SCHEME);
    }

    /** Whether these addresses name a scanner that types. */
    public static boolean named(List<String> addresses) {
        return addresses.stream()
                .anyMatch(address -> means(address)
                        && right(address)
                        && !address.substring(SCHEME.length()).equals(OFF));
    }

    /** Whether an address that {@link #means} a wedge can be understood. */
    public static boolean right(String address) {
        String text = address.substring(SCHEME.length());
        try {
            return text.equals(OFF)
                    || parse(address, text.replaceFirst("^\\?", "")).minLength() > 0;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    /**
     * What the scanners' addresses say: {@code wedge:off}, or {@code wedge:?layout=fr&gap=25&min=6&suffix=none}; the usual
     * settings where none speaks of a wedge.
     *
     * @return empty for off
     * @throws IllegalArgumentException for anything else that begins with {@code wedge:}
     */
    public static Optional<WedgeSettings> of(List<String> addresses) {
        Optional<String> said = addresses.stream().filter(WedgeSettings::means).findFirst();
        if (said.isEmpty()) {
            return Optional.of(usual());
        }
        String text = said.get().substring(SCHEME.length());
        return text.equals(OFF) ? Optional.empty() : Optional.of(parse(said.get(), text.replaceFirst("^\\?", "")));
    }

    private static WedgeSettings parse(String address, String query) {
        Map<String, String> said = new HashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length != 2 || !KNOWN.contains(parts[0]) || said.containsKey(parts[0])) {
                throw new IllegalArgumentException(address);
            }
            said.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        String suffix = said.getOrDefault("suffix", "enter");
        String gap = said.getOrDefault("gap", "25");
        String min = said.getOrDefault("min", "6");
        if (!suffix.matches("enter|none") || !gap.matches("\\d{1,3}") || !min.matches("\\d{1,3}")) {
            throw new IllegalArgumentException(address);
        }
        return new WedgeSettings(
                KeyLayout.named(said.getOrDefault("layout", "us")),
                Integer.parseInt(gap),
                Integer.parseInt(min),
                suffix.equals("enter"));
    }
}
