package vn.tiepnhan.image;

import java.util.List;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.whole.WholePicture;

/** Finds and reads the codes of one grey page, in the order of the page-reading ladder. */
final class CodeSearch {
    private final WholePicture whole = new WholePicture();

    List<Found> search(GreyImage page, Deadline deadline) {
        return deadline.passed() ? List.of() : whole.read(page);
    }
}
