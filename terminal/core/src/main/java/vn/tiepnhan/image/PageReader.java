package vn.tiepnhan.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.dossier.Symbol;
import vn.tiepnhan.image.code.Found;
import vn.tiepnhan.image.open.OpenedPage;
import vn.tiepnhan.image.open.PageFile;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;
import vn.tiepnhan.image.raster.Stopwatch;

/**
 * Reads every PDF417, QR, DataMatrix, Code 128 and Code 39 symbol off page images, at any angle.
 *
 * <p>Holds no state between calls: one reader may serve several threads. A file that cannot be read is a value with a
 * problem in it, never an exception.
 */
public final class PageReader {
    private final ReadLimits limits;
    private final Stopwatch watch;
    private final PageOpener opener;
    private final CodeSearch search = new CodeSearch();

    /** @param watch the machine's, or what a test counts with */
    public PageReader(ReadLimits limits, Stopwatch watch) {
        this.limits = limits;
        this.watch = watch;
        this.opener = new PageOpener(limits, watch);
    }

    /** Reads all pages of a PNG, JPEG, TIFF or PDF file. */
    public FileReading read(Path file) {
        String name = file.toString();
        try (PageFile pages = opener.open(file)) {
            List<PageReading> readings = new ArrayList<>();
            for (int i = 0; i < pages.pages(); i++) {
                long start = watch.wall().getAsLong();
                readings.add(reading(pages.page(i), name, i + 1, start));
            }
            return new FileReading(name, readings, pages.problems());
        } catch (IOException closing) {
            throw new UncheckedIOException(closing);
        }
    }

    /** Reads a page that is already decoded; {@code file} and {@code page} (from 1) only name it in the answer. */
    public PageReading read(GreyImage picture, String file, int page) {
        long start = watch.wall().getAsLong();
        return reading(new OpenedPage(picture, picture.width(), picture.height(), List.of()), file, page, start);
    }

    private PageReading reading(OpenedPage opened, String file, int page, long start) {
        List<Problem> problems = new ArrayList<>(opened.problems());
        List<ReadCode> codes = new ArrayList<>();
        GreyImage grey = opened.grey();
        if (grey != null) {
            double fx = opened.width() / (double) grey.width();
            double fy = opened.height() / (double) grey.height();
            Deadline deadline = Deadline.in(limits.readBudget().toNanos(), watch);
            for (Found found : search.search(grey, deadline)) {
                codes.add(code(found, file, page, fx, fy));
            }
            if (codes.isEmpty()) {
                problems.add(noCode());
            }
        }
        Duration took = Duration.ofNanos(watch.wall().getAsLong() - start);
        return new PageReading(file, page, opened.width(), opened.height(), took, codes, problems);
    }

    private static ReadCode code(Found found, String file, int page, double fx, double fy) {
        Quad quad = found.quad().scaled(fx, fy);
        List<ReadCode.Corner> corners = new ArrayList<>(4);
        for (Point p : quad.corners()) {
            corners.add(new ReadCode.Corner(p.x(), p.y()));
        }
        Symbol symbol = new Symbol(
                found.content().symbology(),
                found.content().bytes(),
                new Symbol.Origin(file, page),
                found.content().part());
        return new ReadCode(symbol, corners);
    }

    private static Problem noCode() {
        return Problem.of(
                "NO_CODE",
                "Không đọc được mã vạch nào trên trang này. Hãy quét lại cho rõ, thẳng và đủ sáng, hoặc nhập tay.",
                "No barcode could be read on this page. Scan it again sharp, flat and well lit, or type it in.");
    }
}
