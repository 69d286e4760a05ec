package vn.tiepnhan.bridge.layout.strike;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lines that stand on one slip after another, such as headings and labels: kept as dots once they were seen often within a few
 * slips, so that names and numbers drive none of them out, and are not kept either: also not those of a slip that had to be
 * printed again. Safe for all threads.
 */
public final class KeptLines {
    private static final int MOST = 256;

    /** Lines of some ten slips: what comes again later than that is no heading. */
    private static final int SIGHTINGS = 256;

    private static final int SHORTEST = 4;

    /** A slip that did not come out is printed once more; what is on three is a heading. */
    private static final int OFTEN = 3;

    /** That used least lately first. */
    private final Map<Key, KeptLine> lines = new LinkedHashMap<>(MOST, 0.75f, true);

    private final int[] seen = new int[SIGHTINGS];
    private final int[] times = new int[SIGHTINGS];

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
        if (kept == null && seenOften(key.hashCode())) {
            kept = KeptLine.of(strike, text, shift);
            lines.put(key, kept);
            forgetBeyond(MOST);
        }
        return kept;
    }

    private boolean seenOften(int hash) {
        int place = Math.floorMod(hash, SIGHTINGS);
        times[place] = seen[place] == hash ? times[place] + 1 : 1;
        seen[place] = hash;
        return times[place] >= OFTEN;
    }

    private void forgetBeyond(int most) {
        Iterator<Key> oldest = lines.keySet().iterator();
        while (lines.size() > most) {
            oldest.next();
            oldest.remove();
        }
    }
}
