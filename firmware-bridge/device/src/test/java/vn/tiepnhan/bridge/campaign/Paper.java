package vn.tiepnhan.bridge.campaign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.sim.printer.SlipTray;

/** What lies under one printer: every piece, and which of the expected slips stand on it whole. Safe for all threads. */
final class Paper implements SlipTray {
    private final Map<String, List<String>> expected = new LinkedHashMap<>();
    private final List<Piece> pieces = new ArrayList<>();

    private record Piece(List<String> rows, boolean cut) {}

    /** What a slip looks like when it is whole. */
    synchronized void expect(String job, DotImage slip) {
        expected.put(job, inked(slip));
    }

    @Override
    public synchronized void slip(byte[] bytes, DotImage paper, boolean whole) {
        pieces.add(new Piece(rows(paper), whole));
    }

    /** How often a slip is there, every dot of it. */
    synchronized int count(String job) {
        return (int) pieces.stream().mapToLong(piece -> copies(piece, job)).sum();
    }

    /** Whether it is there on a piece the knife parted. */
    synchronized boolean cut(String job) {
        return pieces.stream().anyMatch(piece -> piece.cut() && copies(piece, job) > 0);
    }

    private long copies(Piece piece, String job) {
        List<String> slip = expected.getOrDefault(job, List.of());
        long found = 0;
        for (int at = 0; !slip.isEmpty() && at + slip.size() <= piece.rows().size(); at++) {
            found += piece.rows().get(at).equals(slip.get(0))
                            && piece.rows().subList(at, at + slip.size()).equals(slip)
                    ? 1
                    : 0;
        }
        return found;
    }

    private static List<String> inked(DotImage slip) {
        List<String> rows = rows(slip);
        int first = 0;
        int last = rows.size();
        while (first < last && slip.inkBytes(first) == 0) {
            first++;
        }
        while (last > first && slip.inkBytes(last - 1) == 0) {
            last--;
        }
        return List.copyOf(rows.subList(first, last));
    }

    private static List<String> rows(DotImage image) {
        List<String> rows = new ArrayList<>();
        for (int y = 0; y < image.height(); y++) {
            char[] dots = new char[image.stride()];
            Arrays.fill(dots, '\0');
            for (int x = 0; x < image.width(); x++) {
                dots[x / 8] |= (char) (image.ink(x, y) ? 0x80 >> (x % 8) : 0);
            }
            rows.add(new String(dots));
        }
        return rows;
    }
}
