package vn.tiepnhan.image.open;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.raster.GreyImage;

/**
 * One page, decoded.
 *
 * @param grey square pixels, or null when nothing could be decoded; the problems say why
 * @param width,height of the page as stored, in its own pixels; 0 when not even the header could be read
 */
public record OpenedPage(@Nullable GreyImage grey, int width, int height, List<Problem> problems) {
    public OpenedPage {
        problems = List.copyOf(problems);
    }

    static OpenedPage refused(int width, int height, Problem why) {
        return new OpenedPage(null, width, height, List.of(why));
    }
}
