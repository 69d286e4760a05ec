package vn.tiepnhan.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.image.code.Found;

/**
 * Knows of the {@code tn1} layout only that a symbol says how many there are, so that a search can stop: the number
 * stands at 50, the count at 52, both two digits, and all before is the same in all symbols of a print-out.
 */
final class Tn1Count {
    private static final int HEADER = 54;
    private static final int NUMBER = 50;
    private static final int COUNT = 52;

    private Tn1Count() {}

    static boolean complete(List<Found> found) {
        Map<String, BitSet> seen = new HashMap<>();
        for (Found f : found) {
            String text = new String(f.content().bytes(), ISO_8859_1);
            if (text.length() >= HEADER
                    && text.startsWith("TN1")
                    && text.substring(NUMBER, HEADER).matches("\\d{4}")) {
                String group = text.substring(0, NUMBER) + text.substring(COUNT, HEADER);
                seen.computeIfAbsent(group, key -> new BitSet()).set(Integer.parseInt(text.substring(NUMBER, COUNT)));
            }
        }
        return seen.entrySet().stream().allMatch(group -> {
            int count = Integer.parseInt(group.getKey().substring(NUMBER));
            return group.getValue().cardinality() >= count;
        });
    }
}
