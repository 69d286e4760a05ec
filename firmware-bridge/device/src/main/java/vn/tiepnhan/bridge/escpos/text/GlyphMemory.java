package vn.tiepnhan.bridge.escpos.text;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Which letters a printer holds under which codes since it was last reset; what is needed least lately makes room. It must
 * be emptied whenever the printer may have been switched off. One thread, that of the device.
 */
public final class GlyphMemory {
    /** By letter, that needed least lately first. */
    private final Map<Integer, Integer> codes = new LinkedHashMap<>(128, 0.75f, true);

    private final Map<Integer, Integer> letters = new HashMap<>();
    private String mark = "";

    /** Nothing is known of the printer any more. */
    public void forget() {
        codes.clear();
        letters.clear();
        mark = "";
    }

    /** What the printer was given to know it again by, two figures; empty for nothing. */
    public String mark() {
        return mark;
    }

    /** Chooses the next such mark: hardly one that another program gave. */
    String newMark() {
        mark = Integer.toString(ThreadLocalRandom.current().nextInt(10, 100));
        return mark;
    }

    /** Whether the printer must be taken for one that was just switched on. */
    public boolean isEmpty() {
        return codes.isEmpty();
    }

    /** @return the code, or null */
    @Nullable Integer code(int letter) {
        return codes.get(letter);
    }

    /** Whether a letter of ours is printed for this code. */
    boolean taken(int code) {
        return letters.containsKey(code);
    }

    void put(int letter, int code) {
        Integer before = letters.put(code, letter);
        if (before != null) {
            codes.remove(before);
        }
        codes.put(letter, code);
    }

    /** The code that was needed least lately by a letter other than these; -1 for none. */
    int oldest(Set<Integer> needed) {
        for (Map.Entry<Integer, Integer> entry : codes.entrySet()) {
            if (!needed.contains(entry.getKey())) {
                return entry.getValue();
            }
        }
        return -1;
    }
}
