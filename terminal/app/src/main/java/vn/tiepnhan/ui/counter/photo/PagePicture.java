package vn.tiepnhan.ui.counter.photo;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import vn.tiepnhan.image.open.PageFile;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Stopwatch;
import vn.tiepnhan.ui.kit.Drawn;

/** The first page of a file, small enough for a screen; whatever kind it is, and within the limits pages are read by. */
public final class PagePicture {
    /** Wide enough to see whether print is sharp, on the largest screen of a counter. */
    private static final int WIDEST = 1600;

    private PagePicture() {}

    /** Undrawn where there is nothing that can be opened. Blocks. */
    public static Drawn of(Path file) {
        try (PageFile pages = new PageOpener(ReadLimits.TERMINAL, Stopwatch.ofMachine()).open(file)) {
            GreyImage grey = pages.pages() == 0 ? null : pages.page(0).grey();
            return grey == null ? Drawn.UNDRAWN : new Drawn(dots(grey));
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    private static BufferedImage dots(GreyImage page) {
        GreyImage grey = page;
        while (Math.max(grey.width(), grey.height()) > 2 * WIDEST) {
            grey = grey.halved();
        }
        var image = new BufferedImage(grey.width(), grey.height(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[grey.width()];
        for (int y = 0; y < grey.height(); y++) {
            for (int x = 0; x < row.length; x++) {
                row[x] = (grey.pixels()[y * row.length + x] & 0xFF) * 0x010101;
            }
            image.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        return image;
    }
}
