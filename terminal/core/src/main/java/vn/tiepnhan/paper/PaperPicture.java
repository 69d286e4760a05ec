package vn.tiepnhan.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A paper of this package as people see it before it is printed.
 *
 * @param png its first page
 */
public record PaperPicture(byte[] png, int pages) {
    private static final float DOTS_PER_INCH = 110;
    private static final int EDGE_DOTS = 3;

    /** @param pdf written here; others may take any time to draw */
    public static PaperPicture of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream png = new ByteArrayOutputStream()) {
            PDFRenderer renderer = new PDFRenderer(document);
            BufferedImage page = renderer.renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            edge(page);
            ImageIO.write(page, "png", png);
            return new PaperPicture(png.toByteArray(), document.getNumberOfPages());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** White paper on a white ground would not be seen to be a page. */
    private static void edge(BufferedImage page) {
        Graphics2D g = page.createGraphics();
        g.setColor(Color.GRAY);
        g.setStroke(new BasicStroke(EDGE_DOTS));
        g.drawRect(1, 1, page.getWidth() - EDGE_DOTS, page.getHeight() - EDGE_DOTS);
        g.dispose();
    }
}
