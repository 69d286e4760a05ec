package vn.tiepnhan.image;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

/** What was found on one page so far, each symbol once however many steps of the ladder read it. */
final class Findings {
    private final List<Found> found = new ArrayList<>();

    void add(Found candidate) {
        for (Found known : found) {
            boolean samePlace = known.quad().contains(candidate.quad().centre())
                    || candidate.quad().contains(known.quad().centre());
            if (samePlace
                    && Arrays.equals(
                            known.content().bytes(), candidate.content().bytes())) {
                return;
            }
        }
        found.add(candidate);
    }

    /** Whether a region is explained by a symbol that was read there. */
    boolean covers(Quad region) {
        Point centre = region.centre();
        return found.stream()
                .anyMatch(f ->
                        f.quad().contains(centre) || region.contains(f.quad().centre()));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Whether each {@code tn1} dossier on the page has all the symbols that its symbols say it has. */
    boolean tn1Complete() {
        return Tn1Count.complete(found);
    }

    /** As a person reads: line by line from the top, each line from the left. */
    List<Found> inReadingOrder() {
        List<Found> left = new ArrayList<>(found);
        left.sort(Comparator.comparingDouble(f -> f.quad().centre().y()));
        List<Found> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Quad first = left.get(0).quad();
            double lineEnd = first.centre().y() + tall(first) / 2;
            List<Found> line = new ArrayList<>();
            while (!left.isEmpty() && left.get(0).quad().centre().y() < lineEnd) {
                line.add(left.remove(0));
            }
            if (line.isEmpty()) {
                line.add(left.remove(0));
            }
            line.sort(Comparator.comparingDouble(f -> f.quad().centre().x()));
            ordered.addAll(line);
        }
        return ordered;
    }

    private static double tall(Quad quad) {
        double[] ys = quad.corners().stream().mapToDouble(Point::y).sorted().toArray();
        return ys[3] - ys[0];
    }
}
