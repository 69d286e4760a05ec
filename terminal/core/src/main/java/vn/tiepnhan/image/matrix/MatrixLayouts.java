package vn.tiepnhan.image.matrix;

import com.google.zxing.qrcode.decoder.Version;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Symbology;

/** All sizes of QR (ISO/IEC 18004) and DataMatrix ECC 200 (ISO/IEC 16022), and their fixed modules. */
final class MatrixLayouts {
    /** Rows, columns, region rows and columns without their borders, as in ISO/IEC 16022 table 7. */
    private static final int[][] DATA_MATRIX_SIZES = {
        {10, 10, 8, 8},
        {12, 12, 10, 10},
        {14, 14, 12, 12},
        {16, 16, 14, 14},
        {18, 18, 16, 16},
        {20, 20, 18, 18},
        {22, 22, 20, 20},
        {24, 24, 22, 22},
        {26, 26, 24, 24},
        {32, 32, 14, 14},
        {36, 36, 16, 16},
        {40, 40, 18, 18},
        {44, 44, 20, 20},
        {48, 48, 22, 22},
        {52, 52, 24, 24},
        {64, 64, 14, 14},
        {72, 72, 16, 16},
        {80, 80, 18, 18},
        {88, 88, 20, 20},
        {96, 96, 22, 22},
        {104, 104, 24, 24},
        {120, 120, 18, 18},
        {132, 132, 20, 20},
        {144, 144, 22, 22},
        {8, 18, 6, 16},
        {8, 32, 6, 14},
        {12, 26, 10, 24},
        {12, 36, 10, 16},
        {16, 36, 14, 16},
        {16, 48, 14, 22}
    };

    private MatrixLayouts() {}

    static List<MatrixLayout> all() {
        List<MatrixLayout> layouts = new ArrayList<>();
        for (int number = 1; number <= 40; number++) {
            layouts.add(qr(Version.getVersionForNumber(number)));
        }
        for (int[] size : DATA_MATRIX_SIZES) {
            layouts.add(dataMatrix(size[0], size[1], size[2] + 2, size[3] + 2));
        }
        return List.copyOf(layouts);
    }

    private static MatrixLayout qr(Version version) {
        int n = version.getDimensionForVersion();
        MatrixLayout layout = new MatrixLayout(Symbology.QR, n, n);
        for (int i = 8; i < n - 8; i++) {
            layout.fix(i, 6, i % 2 == 0);
            layout.fix(6, i, i % 2 == 0);
        }
        int[] centres = version.getAlignmentPatternCenters();
        for (int cy : centres) {
            for (int cx : centres) {
                rings(layout, cx, cy, 2);
            }
        }
        rings(layout, 3, 3, 4);
        rings(layout, n - 4, 3, 4);
        rings(layout, 3, n - 4, 4);
        return layout;
    }

    /** Concentric squares: the centre dark, then light, and so on; a finder's core is 3×3 and its ring 3 is dark. */
    private static void rings(MatrixLayout layout, int cx, int cy, int reach) {
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                int ring = Math.max(Math.abs(dx), Math.abs(dy));
                layout.fix(cx + dx, cy + dy, reach == 2 ? ring != 1 : ring < 2 || ring == 3);
            }
        }
    }

    private static MatrixLayout dataMatrix(int rows, int columns, int regionRows, int regionColumns) {
        MatrixLayout layout = new MatrixLayout(Symbology.DATA_MATRIX, columns, rows);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                int rx = x % regionColumns;
                int ry = y % regionRows;
                if (rx == 0 || ry == regionRows - 1) {
                    layout.fix(x, y, true);
                } else if (ry == 0) {
                    layout.fix(x, y, rx % 2 == 0);
                } else if (rx == regionColumns - 1) {
                    layout.fix(x, y, ry % 2 == 1);
                }
            }
        }
        return layout;
    }
}
