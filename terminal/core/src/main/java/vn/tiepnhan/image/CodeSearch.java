package vn.tiepnhan.image;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.find.EdgeFit;
import vn.tiepnhan.image.find.RegionFinder;
import vn.tiepnhan.image.matrix.MatrixReader;
import vn.tiepnhan.image.pdf417.Pdf417Reader;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Quad;
import vn.tiepnhan.image.whole.WholePicture;

/** Finds and reads the codes of one grey page, in the order of the page-reading ladder. */
final class CodeSearch {
    private final RegionFinder finder = new RegionFinder();
    private final EdgeFit edges = new EdgeFit();
    private final MatrixReader matrix = new MatrixReader();
    private final Pdf417Reader pdf417 = new Pdf417Reader();
    private final WholePicture whole = new WholePicture();

    List<Found> search(GreyImage page, Deadline deadline) {
        List<Found> found = new ArrayList<>();
        for (Quad region : finder.find(page.halved(), 2)) {
            Found symbol = deadline.passed() ? null : read(page, region);
            if (symbol != null) {
                found.add(symbol);
            }
        }
        return found.isEmpty() && !deadline.passed() ? whole.read(page) : found;
    }

    private @Nullable Found read(GreyImage page, Quad region) {
        Quad quad = edges.fit(page, region);
        if (quad == null) {
            return null;
        }
        Found symbol = pdf417.read(page, quad);
        return symbol != null ? symbol : matrix.read(page, quad);
    }
}
