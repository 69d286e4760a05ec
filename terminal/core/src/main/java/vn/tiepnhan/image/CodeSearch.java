package vn.tiepnhan.image;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.find.EdgeFit;
import vn.tiepnhan.image.find.RegionFinder;
import vn.tiepnhan.image.linear.LinearReader;
import vn.tiepnhan.image.matrix.MatrixReader;
import vn.tiepnhan.image.pdf417.Pdf417Reader;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Quad;
import vn.tiepnhan.image.whole.StraightCrop;
import vn.tiepnhan.image.whole.WholePicture;

/**
 * Finds and reads the codes of one grey page, each step only where the ones before left something to read: regions at
 * half scale (most pages end here), at quarter scale for large modules, pieces joined, at full scale for small ones and for regions
 * that touch; then ZXing on straightened crops, then ZXing on the whole page. Holds only constants.
 */
final class CodeSearch {
    /** A page has few symbols: beyond these the regions are text or pictures, and the smaller ones are left alone. */
    private static final int MOST_REGIONS = 24;

    private static final int MOST_CROPS = 6;
    private static final int MOST_JOINED = 8;

    /** The first step reads nearly everything and is bounded by its regions: a cold or busy machine may finish it. */
    private static final long GRACE_NANOS = 5_000_000_000L;

    private final RegionFinder finder = new RegionFinder();
    private final EdgeFit edges = new EdgeFit();
    private final MatrixReader matrix = new MatrixReader();
    private final Pdf417Reader pdf417 = new Pdf417Reader();
    private final LinearReader linear = new LinearReader();
    private final WholePicture whole = new WholePicture();

    List<Found> search(GreyImage page, Deadline deadline) {
        Findings findings = new Findings();
        GreyImage half = page.halved();
        List<Quad> unread = new ArrayList<>();
        regions(page, finder.find(half, 2), findings, unread, deadline.later(GRACE_NANOS));
        regions(page, finder.find(half.halved(), 4), findings, unread, deadline);
        unread.removeIf(findings::covers);
        regions(page, finder.joined(first(unread, MOST_JOINED)), findings, unread, deadline);
        unread.removeIf(findings::covers);
        if (settled(findings, unread)) {
            return findings.inReadingOrder();
        }
        regions(page, finder.find(page, 1), findings, unread, deadline);
        unread.removeIf(findings::covers);
        if (!settled(findings, unread)) {
            crops(page, findings, unread, deadline);
        }
        if ((findings.isEmpty() || !findings.tn1Complete()) && !deadline.passed()) {
            whole.read(page).forEach(findings::add);
        }
        return findings.inReadingOrder();
    }

    private static List<Quad> first(List<Quad> quads, int most) {
        return List.copyOf(quads.subList(0, Math.min(most, quads.size())));
    }

    private static boolean settled(Findings findings, List<Quad> unread) {
        return !findings.isEmpty() && findings.tn1Complete() && unread.isEmpty();
    }

    private void regions(GreyImage page, List<Quad> regions, Findings findings, List<Quad> unread, Deadline deadline) {
        int tried = 0;
        for (Quad region : regions) {
            if (deadline.passed() || tried == MOST_REGIONS) {
                return;
            }
            if (!findings.covers(region)) {
                tried++;
                Quad fitted = edges.fit(page, region);
                Found symbol = read(page, region, fitted);
                if (symbol != null) {
                    findings.add(symbol);
                } else {
                    unread.add(fitted == null ? region : fitted);
                }
            }
        }
    }

    private @Nullable Found read(GreyImage page, Quad region, @Nullable Quad fitted) {
        Found symbol = fitted == null ? null : pdf417.read(page, fitted);
        if (symbol == null && fitted != null) {
            symbol = matrix.read(page, fitted);
        }
        return symbol != null ? symbol : linear.read(page, fitted == null ? region : fitted);
    }

    private void crops(GreyImage page, Findings findings, List<Quad> unread, Deadline deadline) {
        for (Quad quad : first(unread, MOST_CROPS)) {
            if (deadline.passed()) {
                return;
            }
            StraightCrop crop = StraightCrop.of(page, quad);
            for (Found symbol : whole.read(crop.picture())) {
                findings.add(crop.onPage(symbol));
            }
        }
    }
}
