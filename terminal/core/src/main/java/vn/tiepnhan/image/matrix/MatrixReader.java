package vn.tiepnhan.image.matrix;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Symbology;
import vn.tiepnhan.image.code.Content;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.code.ZxingText;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Homography;
import vn.tiepnhan.image.raster.Quad;

/**
 * Reads the QR or DataMatrix symbol that fills a quad: all sizes in all four turns are compared with the page on their
 * fixed modules, the best are refined, sampled and decoded. Holds only constants; may serve several threads.
 */
public final class MatrixReader {
    /** Fixed modules must show at least this share of the contrast of the region. */
    private static final double LEAST_SCORE = 0.3;

    private static final double LEAST_MATCHED = 0.8;
    private static final double WORTH_BENDING = 0.7;
    private static final double SMALLEST_MODULE = 0.9;
    private static final int CANDIDATES = 3;
    private static final float[] SHARPENING = {0, 0.12f, 0.3f};

    private final List<FixedPattern> patterns =
            MatrixLayouts.all().stream().map(FixedPattern::new).toList();

    private record Candidate(FixedPattern pattern, Quad quad, double score) {}

    /** @param quad the edges of the symbol, its first corner being any of the four */
    public @Nullable Found read(GreyImage page, Quad quad) {
        for (Candidate candidate : candidates(page, quad)) {
            Found found = read(page, candidate);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private List<Candidate> candidates(GreyImage page, Quad quad) {
        double contrast = RegionContrast.of(page, quad);
        List<Candidate> candidates = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            Quad turned = quad.turned(turn);
            for (FixedPattern pattern : patterns) {
                if (fits(pattern.layout, turned)) {
                    Homography map = Homography.onto(turned, pattern.layout.width(), pattern.layout.height());
                    // an odd stride, because in timing patterns every even one is of one colour
                    double score = pattern.contrast(page, map, (pattern.count / 200) | 1) / contrast;
                    if (score >= LEAST_SCORE) {
                        candidates.add(new Candidate(pattern, turned, score));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates.subList(0, Math.min(CANDIDATES, candidates.size()));
    }

    private static boolean fits(MatrixLayout layout, Quad quad) {
        double across = quad.width() / layout.width();
        double down = quad.height() / layout.height();
        return across >= SMALLEST_MODULE && down >= SMALLEST_MODULE && across < 1.6 * down && down < 1.6 * across;
    }

    private @Nullable Found read(GreyImage page, Candidate candidate) {
        FixedPattern pattern = candidate.pattern;
        Quad refined = CornerRefinement.refine(page, candidate.quad, pattern);
        ModuleGrid flat = Mesh.flat(pattern.layout, refined).sample(page);
        double matched = pattern.matched(flat.bits());
        if (matched < WORTH_BENDING) {
            return null;
        }
        Found found = decode(flat, pattern, refined);
        return found != null ? found : decode(Mesh.bent(page, pattern, refined).sample(page), pattern, refined);
    }

    private static @Nullable Found decode(ModuleGrid grid, FixedPattern pattern, Quad quad) {
        for (float strength : SHARPENING) {
            BitMatrix bits = (strength == 0 ? grid : grid.sharpened(strength)).bits();
            Content content = pattern.matched(bits) < LEAST_MATCHED ? null : decode(bits, pattern.layout);
            if (content != null) {
                return new Found(content, quad);
            }
        }
        return null;
    }

    private static @Nullable Content decode(BitMatrix bits, MatrixLayout layout) {
        try {
            return layout.symbology() == Symbology.QR
                    ? ZxingText.qr(new com.google.zxing.qrcode.decoder.Decoder().decode(bits, ZxingText.KEEP_BYTES))
                    : ZxingText.dataMatrix(new com.google.zxing.datamatrix.decoder.Decoder().decode(bits));
        } catch (ChecksumException | FormatException damaged) {
            return null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException nonsense) {
            // ZXing's bit-stream parsers throw these on content that no encoder makes
            return null;
        }
    }
}
