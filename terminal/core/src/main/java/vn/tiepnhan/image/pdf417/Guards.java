package vn.tiepnhan.image.pdf417;

import org.jspecify.annotations.Nullable;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;
import vn.tiepnhan.image.raster.Quad;

/** Which way round a symbol stands and how many columns it has, by correlation with the start and stop patterns. */
final class Guards {
    private static final String START = "11111111010101000";
    private static final String STOP = "111111101000101001";
    private static final int LINES = 20;
    private static final int MOST_COLUMNS = 30;
    private static final double SMALLEST_MODULE = 0.85;
    private static final double LEAST_SCORE = 0.55;

    private Guards() {}

    /**
     * @param quad turned so that its first corner is the symbol's top left
     * @param columns of data, without the row indicators
     * @param score correlation of the guards with the page, 0 to 1
     */
    record Match(Quad quad, int columns, double score) {
        int modules() {
            return 17 * (columns + 4) + 1;
        }
    }

    static @Nullable Match best(GreyImage page, Quad quad) {
        Match best = null;
        for (int turn = 0; turn < 4; turn++) {
            Quad turned = quad.turned(turn);
            for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
                Match match = new Match(turned, columns, 0);
                if (turned.width() < SMALLEST_MODULE * match.modules()) {
                    break;
                }
                double score = score(page, turned, match.modules());
                if (score >= LEAST_SCORE && (best == null || score > best.score)) {
                    best = new Match(turned, columns, score);
                }
            }
        }
        return best;
    }

    private static double score(GreyImage page, Quad quad, int modules) {
        Homography map = Homography.onto(quad, modules, LINES);
        double start = correlation(page, map, START, 0);
        return start < LEAST_SCORE / 2 ? 0 : (start + correlation(page, map, STOP, modules - STOP.length())) / 2;
    }

    /** Pearson's correlation of the column means with the pattern: a shadow or low contrast does not change it. */
    private static double correlation(GreyImage page, Homography map, String pattern, int from) {
        int n = pattern.length();
        double sg = 0;
        double sgg = 0;
        double sd = 0;
        double sgd = 0;
        for (int i = 0; i < n; i++) {
            float grey = 0;
            for (int line = 0; line < LINES; line += 2) {
                grey += map.sample(page, from + i + 0.5, line + 0.5);
            }
            double dark = pattern.charAt(i) == '1' ? -1 : 1;
            sg += grey;
            sgg += grey * grey;
            sd += dark;
            sgd += grey * dark;
        }
        double variance = (sgg - sg * sg / n) * (n - sd * sd / n);
        return variance <= 0 ? 0 : (sgd - sg * sd / n) / Math.sqrt(variance);
    }
}
