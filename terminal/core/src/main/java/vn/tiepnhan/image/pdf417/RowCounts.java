package vn.tiepnhan.image.pdf417;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;

/**
 * How many rows a symbol has, by its vertical gradient: between two rows nearly every codeword changes, within a row
 * nothing does.
 */
final class RowCounts {
    private static final int FEWEST = 3;
    private static final int MOST = 90;
    private static final double SMALLEST_ROW = 1.8;

    private RowCounts() {}

    /** Row counts, the likeliest first. */
    static List<Integer> ranked(GreyImage page, Guards.Match match, int most) {
        double[] energy = energy(page, match);
        double[] score = new double[MOST + 1];
        List<Integer> counts = new ArrayList<>();
        for (int rows = FEWEST; rows <= MOST && match.quad().height() / rows >= SMALLEST_ROW; rows++) {
            score[rows] = comb(energy, rows);
            counts.add(rows);
        }
        counts.sort(Comparator.comparingDouble((Integer rows) -> score[rows]).reversed());
        return counts.subList(0, Math.min(most, counts.size()));
    }

    /** Mean absolute change from each line of a pixel to the next, less its mean. */
    private static double[] energy(GreyImage page, Guards.Match match) {
        int lines = Math.max(8, (int) Math.round(match.quad().height() * 1.5));
        int modules = match.modules();
        Homography map = Homography.onto(match.quad(), modules, lines);
        int samples = modules - 17 * 2;
        float[] before = new float[samples];
        double[] energy = new double[lines];
        double mean = 0;
        for (int line = 0; line < lines; line++) {
            for (int i = 0; i < samples; i++) {
                float grey = map.sample(page, 17.5 + i, line + 0.5);
                energy[line] += line == 0 ? 0 : Math.abs(grey - before[i]);
                before[i] = grey;
            }
            mean += energy[line] / lines;
        }
        for (int line = 1; line < lines; line++) {
            energy[line] -= mean;
        }
        energy[0] = 0;
        return energy;
    }

    /** Energy on the row boundaries; divided by √n, so that neither half nor double the rows score as well. */
    private static double comb(double[] energy, int rows) {
        double sum = 0;
        for (int k = 1; k < rows; k++) {
            // energy[i] stands between line i-1 and line i, at height i
            double at = (double) k * energy.length / rows;
            int i = (int) at;
            double part = at - i;
            sum += energy[i] * (1 - part) + (i + 1 < energy.length ? energy[i + 1] * part : 0);
        }
        return sum / Math.sqrt(rows - 1);
    }
}
