package vn.tiepnhan.image.quality;

import java.util.Arrays;
import vn.tiepnhan.image.raster.GreyImage;

/**
 * A picture in tiles, each with its brightest grey (print vanishes, paper and desk stay) and its darkest. Tiles brighter than
 * Otsu's threshold are paper.
 */
final class PaperMap {
    /** Tiles along the longer side. */
    private static final int TILES = 96;
    /** Paper and desk are this many greys apart, or the picture shows nothing but paper. */
    private static final int CONTRAST = 40;
    private static final int BLOWN = 250;

    private final int columns;
    private final int rows;
    private final int[] bright;
    private final int[] dark;
    private final int threshold;

    private PaperMap(int columns, int rows, int[] bright, int[] dark) {
        this.columns = columns;
        this.rows = rows;
        this.bright = bright;
        this.dark = dark;
        this.threshold = threshold(bright);
    }

    static PaperMap of(GreyImage image) {
        int tile = Math.max(1, Math.max(image.width(), image.height()) / TILES);
        int columns = Math.max(1, image.width() / tile);
        int rows = Math.max(1, image.height() / tile);
        int[] bright = new int[columns * rows];
        int[] dark = new int[columns * rows];
        Arrays.fill(dark, 255);
        for (int y = 0; y < rows * tile; y++) {
            for (int x = 0; x < columns * tile; x++) {
                int at = y / tile * columns + x / tile;
                int grey = image.at(x, y);
                bright[at] = Math.max(bright[at], grey);
                dark[at] = Math.min(dark[at], grey);
            }
        }
        return new PaperMap(columns, rows, bright, dark);
    }

    /** Grey of the paper: the middle one of all tiles of paper. */
    int paper() {
        int[] papers = Arrays.stream(bright).filter(grey -> grey > threshold).sorted().toArray();
        return papers.length == 0 ? 0 : papers[papers.length / 2];
    }

    /** Share of tiles in which everything is as bright as can be, so that no print is left. */
    double blown() {
        return Arrays.stream(dark).filter(grey -> grey >= BLOWN).count() / (double) dark.length;
    }

    /** Whether a desk can be told from the paper at all. */
    boolean showsDesk() {
        return threshold > 0;
    }

    /** Share of paper on a frame a little inside the picture's edges, where a scanner's dark rim is not met. */
    double paperOnFrame() {
        int inset = Math.max(1, Math.round(Math.min(columns, rows) * 0.04f));
        int all = 0;
        int paper = 0;
        for (int y = inset; y < rows - inset; y++) {
            boolean whole = y == inset || y == rows - inset - 1;
            for (int x = inset; x < columns - inset; x += whole ? 1 : Math.max(1, columns - 2 * inset - 1)) {
                all++;
                paper += bright[y * columns + x] > threshold ? 1 : 0;
            }
        }
        return all == 0 ? 1 : paper / (double) all;
    }

    /** Otsu's threshold, or 0 where both sides are too near each other: then everything is paper. */
    private static int threshold(int[] greys) {
        int[] counts = new int[256];
        Arrays.stream(greys).forEach(grey -> counts[grey]++);
        double total = Arrays.stream(greys).asLongStream().sum();
        double best = -1;
        int found = 0;
        double apart = 0;
        double below = 0;
        int n = 0;
        for (int grey = 0; grey < 255; grey++) {
            n += counts[grey];
            below += (double) grey * counts[grey];
            if (n == 0 || n == greys.length) {
                continue;
            }
            double distance = (total - below) / (greys.length - n) - below / n;
            double between = (double) n * (greys.length - n) * distance * distance;
            if (between > best) {
                best = between;
                found = grey;
                apart = distance;
            }
        }
        return apart < CONTRAST ? 0 : found;
    }
}
