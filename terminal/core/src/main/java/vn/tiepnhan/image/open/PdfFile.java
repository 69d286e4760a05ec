package vn.tiepnhan.image.open;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Stopwatch;

/** Pages of a PDF file, drawn by PDFBox as finely as the images on them. */
final class PdfFile implements PageFile {
    private static final double POINTS_PER_INCH = 72;
    private static final int TAIL = 1024;

    private final PDDocument document;
    private final ReadLimits limits;
    private final Stopwatch watch;
    private final List<Problem> problems;

    private PdfFile(PDDocument document, ReadLimits limits, Stopwatch watch, List<Problem> problems) {
        this.document = document;
        this.limits = limits;
        this.watch = watch;
        this.problems = problems;
    }

    static PageFile open(Path file, ReadLimits limits, Stopwatch watch) {
        try {
            List<Problem> problems = endsAsItShould(file) ? List.of() : List.of(Refusals.truncated());
            PDDocument document = Loader.loadPDF(file.toFile());
            int pages = document.getNumberOfPages();
            if (pages > 0 && pages <= limits.maxPages()) {
                return new PdfFile(document, limits, watch, problems);
            }
            document.close();
            return PageFile.refused(
                    pages == 0 ? Refusals.truncated() : Refusals.tooManyPages(pages, limits.maxPages()));
        } catch (InvalidPasswordException locked) {
            return PageFile.refused(Refusals.password());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError damaged) {
            return PageFile.refused(Refusals.truncated());
        }
    }

    /** PDFBox repairs a file without an end and may find some of its pages; the person should know. */
    private static boolean endsAsItShould(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(TAIL, in.length())];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            return new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public OpenedPage page(int index) {
        try {
            PDPage page = document.getPage(index);
            PdfImages images = PdfImages.of(page);
            if (images.mostPixels() > limits.maxPixels()) {
                return OpenedPage.refused(
                        0, 0, Refusals.tooLarge(images.mostPixels() / 1_000_000, limits.maxPixels() / 1_000_000));
            }
            Deadline deadline = Deadline.in(limits.openBudget().toNanos(), watch);
            float scale = (float) (dpi(page, images) / POINTS_PER_INCH);
            BoundedRenderer renderer = new BoundedRenderer(document, deadline);
            renderer.setSubsamplingAllowed(images.mostPixels() > limits.fullPixels());
            GreyImage grey = Greys.of(renderer.renderImage(index, scale, ImageType.RGB));
            return new OpenedPage(grey, grey.width(), grey.height(), List.of());
        } catch (BoundedRenderer.Late late) {
            return OpenedPage.refused(0, 0, Refusals.tooSlow());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return OpenedPage.refused(0, 0, Refusals.truncated());
        } catch (OutOfMemoryError tooBigAfterAll) {
            return OpenedPage.refused(0, 0, Refusals.tooSlow());
        }
    }

    /** As fine as the finest image on the page so that none is scaled down, within the limits. */
    private double dpi(PDPage page, PdfImages images) {
        PDRectangle box = page.getCropBox();
        double inchesWide = Math.max(0.01, box.getWidth() / POINTS_PER_INCH);
        double inchesHigh = Math.max(0.01, box.getHeight() / POINTS_PER_INCH);
        double own = Math.max(images.widest() / inchesWide, images.tallest() / inchesHigh);
        double dpi = Math.max(limits.pdfDpi(), Math.min(own, 1.5 * limits.pdfDpi()));
        double pixels = inchesWide * dpi * inchesHigh * dpi;
        // PDFBox draws four bytes a pixel
        long bearable = Math.min(limits.fullPixels(), limits.rasterBytes() / 4);
        return pixels <= bearable ? dpi : dpi * Math.sqrt((double) bearable / pixels);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
