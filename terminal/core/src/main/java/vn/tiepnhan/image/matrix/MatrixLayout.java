package vn.tiepnhan.image.matrix;

import java.util.BitSet;
import vn.tiepnhan.dossier.Symbology;

/**
 * The modules of one symbol size whose colour is known before it is read.
 *
 * @param fixed bit y·width + x is set where the module is fixed
 * @param dark bit y·width + x is set where it is fixed and dark
 */
record MatrixLayout(Symbology symbology, int width, int height, BitSet fixed, BitSet dark) {
    MatrixLayout(Symbology symbology, int width, int height) {
        this(symbology, width, height, new BitSet(width * height), new BitSet(width * height));
    }

    /** While a layout is being built; it is handed out finished and never written again. */
    void fix(int x, int y, boolean isDark) {
        if (x >= 0 && y >= 0 && x < width && y < height) {
            fixed.set(y * width + x);
            dark.set(y * width + x, isDark);
        }
    }
}
