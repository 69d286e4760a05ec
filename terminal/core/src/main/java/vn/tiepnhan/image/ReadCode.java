package vn.tiepnhan.image;

import java.util.List;
import vn.tiepnhan.dossier.Symbol;

/** A symbol and where on the page it stands: four corners clockwise from the symbol's own top left, in page pixels. */
public record ReadCode(Symbol symbol, List<Corner> corners) {
    public ReadCode {
        corners = List.copyOf(corners);
        if (corners.size() != 4) {
            throw new IllegalArgumentException("a symbol has four corners, not " + corners.size());
        }
    }

    public record Corner(double x, double y) {}
}
