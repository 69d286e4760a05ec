package vn.tiepnhan.image.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.raster.GreyImage;

/** Pages of a PDF file, drawn by PDFBox. */
final class PdfFile implements PageFile {
    private final PDDocument document;
    private final ReadLimits limits;

    private PdfFile(PDDocument document, ReadLimits limits) {
        this.document = document;
        this.limits = limits;
    }

    static PageFile open(Path file, ReadLimits limits) {
        try {
            PDDocument document = Loader.loadPDF(file.toFile());
            int pages = document.getNumberOfPages();
            if (pages <= limits.maxPages()) {
                return new PdfFile(document, limits);
            }
            document.close();
            return PageFile.refused(Refusals.tooManyPages(pages, limits.maxPages()));
        } catch (InvalidPasswordException locked) {
            return PageFile.refused(Refusals.password());
        } catch (IOException | RuntimeException damaged) {
            return PageFile.refused(Refusals.truncated());
        }
    }

    @Override
    public int pages() {
        return document.getNumberOfPages();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public OpenedPage page(int index) {
        try {
            GreyImage grey =
                    Greys.of(new PDFRenderer(document).renderImageWithDPI(index, limits.pdfDpi(), ImageType.RGB));
            return new OpenedPage(grey, grey.width(), grey.height(), List.of());
        } catch (IOException | RuntimeException damaged) {
            return OpenedPage.refused(0, 0, Refusals.truncated());
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
