package vn.tiepnhan.image.pdf417;

import vn.tiepnhan.image.raster.GreyImage;

/**
 * Every codeword of a symbol with how sure it is, row indicators included.
 *
 * @param codewords row by row, {@code columns + 2} a row
 * @param margins how much better each fits than the next best, in modules
 */
record CodewordGrid(int[] codewords, float[] margins, int rows, int columns) {
    /** Shifts tried on each codeword, in quarter modules around the shift of the one before. */
    private static final int[] SHIFTS = {0, 1, -1};

    private static final int FARTHEST = RowProfiles.FINE;
    /** A fit this good and this far ahead is not bettered by looking one shift further. */
    private static final float SURE_SCORE = 12;

    private static final float SURE_MARGIN = 2.5f;

    static CodewordGrid read(GreyImage page, Guards.Match match, int rows, Templates templates, float sharpening) {
        int width = match.columns() + 2;
        int[] codewords = new int[rows * width];
        float[] margins = new float[rows * width];
        RowProfiles profiles = new RowProfiles(page, match, rows);
        for (int row = 0; row < rows; row++) {
            float[] profile = profiles.row(row);
            int shift = 0;
            for (int column = 0; column < width; column++) {
                int start = (RowProfiles.MARGIN + 17 * (column + 1)) * RowProfiles.FINE;
                Templates.Fit best = null;
                int bestShift = shift;
                for (int step : SHIFTS) {
                    int tried = shift + step;
                    if (Math.abs(tried) > FARTHEST || (best != null && sure(best))) {
                        continue;
                    }
                    Templates.Fit fit = templates.best(row % 3, modules(profile, start + tried, sharpening));
                    if (best == null || fit.score() > best.score()) {
                        best = fit;
                        bestShift = tried;
                    }
                }
                if (best != null) {
                    codewords[row * width + column] = best.codeword();
                    margins[row * width + column] = best.margin();
                    shift = best.margin() > 1 ? bestShift : shift;
                }
            }
        }
        return new CodewordGrid(codewords, margins, rows, match.columns());
    }

    private static boolean sure(Templates.Fit fit) {
        return fit.score() > SURE_SCORE && fit.margin() > SURE_MARGIN;
    }

    private static float[] modules(float[] profile, int start, float sharpening) {
        float[] plain = new float[19];
        for (int m = 0; m < 19; m++) {
            int at = start + (m - 1) * RowProfiles.FINE;
            plain[m] = at + 3 < profile.length && at >= 0
                    ? (profile[at] + 2 * profile[at + 1] + 2 * profile[at + 2] + profile[at + 3]) / 6
                    : 0;
        }
        float[] modules = new float[17];
        for (int m = 0; m < 17; m++) {
            float sharp = plain[m + 1] + sharpening * (2 * plain[m + 1] - plain[m] - plain[m + 2]);
            modules[m] = Math.max(-1, Math.min(1, sharp));
        }
        return modules;
    }

    int at(int row, int column) {
        return codewords[row * (columns + 2) + column];
    }

    float margin(int row, int column) {
        return margins[row * (columns + 2) + column];
    }
}
