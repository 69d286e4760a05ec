package vn.tiepnhan.image.pdf417;

import org.jspecify.annotations.Nullable;

/**
 * What the row indicators of a symbol agree on (ISO/IEC 15438, 5.11.3): its rows, columns and error correction level.
 *
 * @param agreement share of indicators that name the row they stand in
 */
record Indicators(int rows, int columns, int level, double agreement) {
    private static final double LEAST_AGREEMENT = 0.4;

    static @Nullable Indicators of(CodewordGrid grid) {
        float[] rowThirds = new float[30];
        float[] rowRest = new float[3];
        float[] levels = new float[10];
        float[] columns = new float[30];
        int agree = 0;
        for (int row = 0; row < grid.rows(); row++) {
            for (int side = 0; side < 2; side++) {
                int column = side == 0 ? 0 : grid.columns() + 1;
                int codeword = grid.at(row, column);
                if (codeword / 30 != row / 3) {
                    continue;
                }
                agree++;
                int value = codeword % 30;
                float weight = grid.margin(row, column);
                // the right side tells the same three facts one row earlier than the left
                int fact = (row % 3 + 2 * side) % 3;
                if (fact == 0) {
                    rowThirds[value] += weight;
                } else if (fact == 1) {
                    levels[Math.min(9, value / 3)] += weight;
                    rowRest[value % 3] += weight;
                } else {
                    columns[value] += weight;
                }
            }
        }
        double agreement = agree / (2.0 * grid.rows());
        return agreement < LEAST_AGREEMENT
                ? null
                : new Indicators(3 * best(rowThirds) + best(rowRest) + 1, best(columns) + 1, best(levels), agreement);
    }

    private static int best(float[] votes) {
        int best = 0;
        for (int i = 1; i < votes.length; i++) {
            if (votes[i] > votes[best]) {
                best = i;
            }
        }
        return best;
    }

    int checkWords() {
        return 2 << level;
    }
}
