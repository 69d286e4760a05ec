package vn.tiepnhan.image.open;

import java.time.Duration;

/**
 * How much of a file is worth opening.
 *
 * @param maxPixels a page with more is refused by its header
 * @param fullPixels a page with more is read at reduced scale
 * @param rasterBytes a page whose decoded colour raster would need more is read at reduced scale too
 * @param maxPages a file with more is refused by its header
 * @param pdfDpi how fine a PDF page without a page image is drawn
 * @param openBudget how long decoding one page may take
 * @param readBudget how long finding and reading the codes of one page may take
 */
public record ReadLimits(
        long maxPixels,
        long fullPixels,
        long rasterBytes,
        int maxPages,
        int pdfDpi,
        Duration openBudget,
        Duration readBudget) {
    /** What a terminal with 1 GB of memory bears. */
    public static final ReadLimits TERMINAL = new ReadLimits(
            200_000_000L, 40_000_000L, 128_000_000L, 50, 200, Duration.ofSeconds(20), Duration.ofMillis(2500));

    public ReadLimits {
        if (maxPixels < 1 || fullPixels < 1 || rasterBytes < 1 || maxPages < 1 || pdfDpi < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
