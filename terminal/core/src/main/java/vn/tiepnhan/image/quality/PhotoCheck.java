package vn.tiepnhan.image.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.open.OpenedPage;
import vn.tiepnhan.image.open.PageFile;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.raster.GreyImage;

/**
 * Looks at photographed pages before they are kept. Thresholds lie between pictures that people read and pictures that they
 * do not; {@code PhotoCheckTest} makes both sides of each.
 */
public final class PhotoCheck {
    /** A4 at 100 dots per inch: below it, 9-point print with Vietnamese marks runs together. */
    static final int SHORTEST_SIDE = 827;
    /** Print is judged at about 100 to 200 dots per inch, whatever the camera's pixels. */
    private static final int JUDGED_AT = 1700;

    /** Paper darker than this is grey on black; a screen's picture with a dark ground has brighter letters. */
    private static final int DIM = 72;

    private static final double BRIGHTEST = 0.99;
    private static final double SHARP = 0.22;
    private static final double BLOWN = 0.012;
    private final PageOpener opener;

    public PhotoCheck(PageOpener opener) {
        this.opener = opener;
    }

    /**
     * A page and what is wrong with it.
     *
     * @param page from 1; 0 for a file that could not be opened
     * @param faults empty for a good one
     * @param problems why it could not be looked at
     */
    public record Looked(
            String file, int page, int width, int height, List<PhotoFault> faults, List<Problem> problems) {
        public Looked {
            faults = List.copyOf(faults);
            problems = List.copyOf(problems);
        }

        public boolean good() {
            return faults.isEmpty() && problems.isEmpty();
        }
    }

    /** All pages of a file. */
    public List<Looked> look(Path file) {
        String name = String.valueOf(file.getFileName());
        try (PageFile pages = opener.open(file)) {
            List<Looked> looked = new ArrayList<>();
            for (int i = 0; i < pages.pages(); i++) {
                OpenedPage page = pages.page(i);
                GreyImage grey = page.grey();
                looked.add(new Looked(
                        name,
                        i + 1,
                        page.width(),
                        page.height(),
                        grey == null ? List.of() : faults(grey, page.width(), page.height()),
                        page.problems()));
            }
            return looked.isEmpty() ? List.of(new Looked(name, 0, 0, 0, List.of(), pages.problems())) : looked;
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    /** @param width,height of the page as it is stored; {@code grey} may be smaller */
    static List<PhotoFault> faults(GreyImage grey, int width, int height) {
        List<PhotoFault> faults = new ArrayList<>();
        if (Math.min(width, height) < SHORTEST_SIDE) {
            faults.add(PhotoFault.TOO_SMALL);
        }
        if (brightest(grey) < DIM) {
            faults.add(PhotoFault.DARK);
        }
        if (Sharpness.of(judged(grey)) < SHARP) {
            faults.add(PhotoFault.BLUR);
        }
        PaperMap map = PaperMap.of(grey);
        if (!map.whitened() && map.blown() > BLOWN) {
            faults.add(PhotoFault.GLARE);
        }
        if (map.leavesPicture()) {
            faults.add(PhotoFault.CUT);
        }
        return faults;
    }

    /** What all but a hundredth of the picture is at most as bright as. */
    private static int brightest(GreyImage grey) {
        int[] counts = new int[256];
        int seen = 0;
        for (int y = 0; y < grey.height(); y += 3) {
            for (int x = 0; x < grey.width(); x += 3) {
                counts[grey.at(x, y)]++;
                seen++;
            }
        }
        int level = 0;
        for (int below = counts[0]; below < seen * BRIGHTEST && level < 255; below += counts[level]) {
            level++;
        }
        return level;
    }

    private static GreyImage judged(GreyImage grey) {
        GreyImage image = grey;
        while (Math.min(image.width(), image.height()) > JUDGED_AT) {
            image = image.halved();
        }
        return image;
    }
}
