package vn.tiepnhan.image.find;

import org.jspecify.annotations.Nullable;

/**
 * The straight edge through scattered points (RANSAC, then least squares), as offset = {@code level} + {@code slope}·s.
 *
 * <p>Points with a smaller offset lie outside the symbol. On a timing side only every second module is dark and half
 * the points lie inside the true edge, so points inside cost nothing, and points outside do: the edge is the outermost
 * line that many points agree on.
 */
record LineFit(double level, double slope, int support) {
    private static final int DRAWS = 120;
    private static final double OUTSIDE_COSTS = 0.7;

    double at(double s) {
        return level + slope * s;
    }

    /** @return null where fewer than a quarter of the points agree on any line of at most {@code steepest} slope */
    static @Nullable LineFit through(double[] s, double[] offset, int count, double tolerance, double steepest) {
        if (count < 6) {
            return null;
        }
        LineFit best = null;
        double bestScore = -Double.MAX_VALUE;
        // a fixed linear congruential sequence (Numerical Recipes): the same page always reads the same
        int random = 12345;
        for (int draw = 0; draw < DRAWS; draw++) {
            random = random * 1664525 + 1013904223;
            int i = (random >>> 8) % count;
            random = random * 1664525 + 1013904223;
            int j = (random >>> 8) % count;
            double distance = s[j] - s[i];
            if (Math.abs(distance) * count < (s[count - 1] - s[0]) * 3) {
                continue;
            }
            double slope = (offset[j] - offset[i]) / distance;
            if (Math.abs(slope) <= steepest) {
                LineFit line = new LineFit(offset[i] - slope * s[i], slope, 0);
                double score = line.score(s, offset, count, tolerance);
                if (score > bestScore) {
                    bestScore = score;
                    best = line;
                }
            }
        }
        for (int round = 0; round < 3 && best != null; round++) {
            best = best.polished(s, offset, count, tolerance);
        }
        return best == null || best.support * 4 < count ? null : best;
    }

    private double score(double[] s, double[] offset, int count, double tolerance) {
        double score = 0;
        for (int i = 0; i < count; i++) {
            double residual = offset[i] - at(s[i]);
            if (residual < -tolerance) {
                score -= OUTSIDE_COSTS;
            } else if (residual <= tolerance) {
                score += 1 - residual * residual / (2 * tolerance * tolerance);
            }
        }
        return score;
    }

    private @Nullable LineFit polished(double[] s, double[] offset, int count, double tolerance) {
        double n = 0;
        double ss = 0;
        double so = 0;
        double sss = 0;
        double sso = 0;
        for (int i = 0; i < count; i++) {
            if (Math.abs(offset[i] - at(s[i])) <= tolerance) {
                n++;
                ss += s[i];
                so += offset[i];
                sss += s[i] * s[i];
                sso += s[i] * offset[i];
            }
        }
        double det = n * sss - ss * ss;
        if (n < 4 || det < 1e-9) {
            return null;
        }
        double fitted = (n * sso - ss * so) / det;
        return new LineFit((so - fitted * ss) / n, fitted, (int) n);
    }
}
