package vn.tiepnhan.bridge.layout.strike;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines that stand on one slip after another, such as headings and labels: kept as dots once they were seen twice within a few
 * slips, so that names and numbers drive none of them out. Safe for all threads.
 */
public final class KeptLines {
    private static final int MOST = 256;

    /** Lines of some ten slips: what comes again later than that is no heading. */
    private static final int SIGHTINGS = 256;

    private static final int SHORTEST = 4;

    /** That used least lately first. */
    private final Map<Key, KeptLine> lines = new LinkedHashMap<>(MOST, 0.75f, true);

    private final int[] seen = new int[SIGHTINGS];

    private record Key(GlyphStrike strike, String text, int shift) {}

    /**
     * The line, or null where it must be set glyph by glyph.
     *
     * @param shift dots from a whole byte to where it begins, 0 to 7
     */
    public synchronized @Nullable KeptLine find(GlyphStrike strike, String text, int shift) {
        if (text.length() < SHORTEST) {
            return null;
        }
        Key key = new Key(strike, text, shift);
        KeptLine kept = lines.get(key);
        if (kept == null && seenBefore(key.hashCode())) {
            kept = KeptLine.of(strike, text, shift);
            lines.put(key, kept);
            forgetBeyond(MOST);
        }
        return kept;
    }

    private boolean seenBefore(int hash) {
        int place = Math.floorMod(hash, SIGHTINGS);
        boolean before = seen[place] == hash;
        seen[place] = hash;
        return before;
    }

    private void forgetBeyond(int most) {
        Iterator<Key> oldest = lines.keySet().iterator();
        while (lines.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }
}
