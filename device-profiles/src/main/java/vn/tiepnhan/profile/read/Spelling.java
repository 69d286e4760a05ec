package vn.tiepnhan.profile.read;

import java.util.Collection;

/** Finds what somebody may have meant. */
final class Spelling {
    private static final int MOST_SLIPS = 2;

    private Spelling() {}

    /** The known word at most two slips of the keys away; empty when there is none. */
    static String nearest(String word, Collection<String> known) {
        String best = "";
        int least = Math.min(MOST_SLIPS, word.length() / 2) + 1;
        for (String candidate : known) {
            int distance = candidate.equalsIgnoreCase(word) ? 0 : distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] now = new int[b.length() + 1];
            now[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[b.length()];
    }
}
