package vn.tiepnhan.image.pdf417;

import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.image.code.Content;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Quad;

/** Reads the PDF417 symbol that fills a quad. Holds only constants; may serve several threads. */
public final class Pdf417Reader {
    /** Check words that must be left over: without them garbage was read as text in the page-reading study. */
    private static final int UNSPENT = 4;

    private static final int ROW_COUNTS = 4;
    private static final float[] SHARPENING = {0, 0.25f, 0.5f};
    private static final float[] UNSURE = {0.1f, 0.5f, 1, 1.5f};

    private final Templates templates = new Templates();
    private final ErrorCorrection correction = new ErrorCorrection();

    /** @param quad the edges of the symbol, its first corner being any of the four */
    public @Nullable Found read(GreyImage page, Quad quad) {
        Guards.Match match = Guards.best(page, quad);
        if (match == null) {
            return null;
        }
        for (int rows : RowCounts.ranked(page, match, ROW_COUNTS)) {
            CodewordGrid grid = CodewordGrid.read(page, match, rows, templates, 0);
            Indicators said = Indicators.of(grid);
            if (said != null && said.columns() == match.columns()) {
                for (float sharpening : SHARPENING) {
                    Content content = read(page, match, said, sharpening, grid);
                    if (content != null) {
                        return new Found(content, match.quad());
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Content read(
            GreyImage page, Guards.Match match, Indicators said, float sharpening, CodewordGrid first) {
        CodewordGrid grid = first;
        if (said.rows() != first.rows() || sharpening > 0) {
            grid = CodewordGrid.read(page, match, said.rows(), templates, sharpening);
            Indicators again = Indicators.of(grid);
            if (again == null || again.rows() != said.rows() || again.columns() != said.columns()) {
                return null;
            }
        }
        return corrected(grid, said.checkWords());
    }

    private @Nullable Content corrected(CodewordGrid grid, int checkWords) {
        int n = grid.rows() * grid.columns();
        if (checkWords >= n) {
            return null;
        }
        int[] words = new int[n];
        float[] margins = new float[n];
        for (int i = 0; i < n; i++) {
            words[i] = grid.at(i / grid.columns(), i % grid.columns() + 1);
            margins[i] = grid.margin(i / grid.columns(), i % grid.columns() + 1);
        }
        int spendable = checkWords < 2 * UNSPENT ? 0 : checkWords - UNSPENT;
        int[] doubtful = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> margins[i]))
                .mapToInt(i -> i)
                .limit(spendable)
                .toArray();
        for (int erasures : erasureCounts(doubtful, margins)) {
            int[] corrected = words.clone();
            int spent = correction.correct(
                    corrected,
                    checkWords,
                    IntStream.of(doubtful).limit(erasures).toArray());
            if (spent >= 0 && spent <= spendable && corrected[0] == n - checkWords) {
                return Compaction.decode(corrected);
            }
        }
        return null;
    }

    /** How many of the doubtful to erase: none first, then all below some margin, then as many as can be afforded. */
    private static Iterable<Integer> erasureCounts(int[] doubtful, float[] margins) {
        TreeSet<Integer> counts = new TreeSet<>();
        counts.add(0);
        for (float unsure : UNSURE) {
            counts.add((int)
                    IntStream.of(doubtful).filter(i -> margins[i] < unsure).count());
        }
        counts.add(doubtful.length / 2);
        counts.add(doubtful.length * 3 / 4);
        counts.add(doubtful.length);
        return counts;
    }
}
