package vn.tiepnhan.image.quality;

import java.util.Arrays;
import java.util.stream.IntStream;
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
    /** Of the paper's area; a reflection covers less. */
    private static final double WHITENED = 0.5;
    /** A page's edge crosses the frame within so many tiles. */
    private static final int STEP = 2;
    /** With less paper than this on the frame the page lies inside, with more it fills the picture. */
    private static final double PAGE_INSIDE = 0.05;

    private static final double PAGE_FILLS = 0.93;

    private final int columns;
    private final int rows;
    private final int[] bright;
    private final int[] dark;
    private final int threshold;
    /** Pixels as bright as can be, in tiles' worth. */
    private final double white;

    private PaperMap(int columns, int rows, int[] bright, int[] dark, double white) {
        this.columns = columns;
        this.rows = rows;
        this.bright = bright;
        this.dark = dark;
        this.threshold = threshold(bright);
        this.white = white;
    }

    static PaperMap of(GreyImage image) {
        int tile = Math.max(1, Math.max(image.width(), image.height()) / TILES);
        int columns = Math.max(1, image.width() / tile);
        int rows = Math.max(1, image.height() / tile);
        int[] bright = new int[columns * rows];
        int[] dark = new int[columns * rows];
        Arrays.fill(dark, 255);
        long white = 0;
        for (int y = 0; y < rows * tile; y++) {
            for (int x = 0; x < columns * tile; x++) {
                int at = y / tile * columns + x / tile;
                int grey = image.at(x, y);
                bright[at] = Math.max(bright[at], grey);
                dark[at] = Math.min(dark[at], grey);
                white += grey >= BLOWN ? 1 : 0;
            }
        }
        return new PaperMap(columns, rows, bright, dark, white / (double) (tile * tile));
    }

    /** Whether most of the paper is as bright as can be: it comes from a scanner or was whitened. */
    boolean whitened() {
        long paper = Arrays.stream(bright).filter(grey -> grey > threshold).count();
        return white > WHITENED * paper;
    }

    /** Share of tiles in which everything is as bright as can be, so that no print is left. */
    double blown() {
        return Arrays.stream(dark).filter(grey -> grey >= BLOWN).count() / (double) dark.length;
    }

    /**
     * Whether the page leaves the picture: on a frame a little inside its edges (where a scanner's dark rim is not met) there is
     * paper and desk, with a step between them. Light that falls off over the page has no such step.
     */
    boolean leavesPicture() {
        int[] frame = frame();
        double paper = Arrays.stream(frame).filter(grey -> grey > threshold).count() / (double) frame.length;
        if (threshold == 0 || paper < PAGE_INSIDE || paper > PAGE_FILLS) {
            return false;
        }
        for (int i = 0; i < frame.length; i++) {
            int before = frame[i];
            int after = frame[(i + STEP) % frame.length];
            if (before > threshold != after > threshold && Math.abs(before - after) >= CONTRAST) {
                return true;
            }
        }
        return false;
    }

    /** Brightest greys of the frame's tiles, clockwise. */
    private int[] frame() {
        int inset = Math.max(1, Math.round(Math.min(columns, rows) * 0.04f));
        int right = columns - 1 - inset;
        int bottom = rows - 1 - inset;
        IntStream top = IntStream.range(inset, right).map(x -> bright[inset * columns + x]);
        IntStream down = IntStream.range(inset, bottom).map(y -> bright[y * columns + right]);
        IntStream back = IntStream.range(inset, right).map(x -> bright[bottom * columns + right + inset - x]);
        IntStream up = IntStream.range(inset, bottom).map(y -> bright[(bottom + inset - y) * columns + inset]);
        int[] frame = IntStream.concat(IntStream.concat(top, down), IntStream.concat(back, up))
                .toArray();
        return frame.length == 0 ? new int[] {255} : frame;
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
