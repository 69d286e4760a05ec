package vn.tiepnhan.image.open;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/** The sizes of the images a PDF page may draw, by their headers alone. */
record PdfImages(int widest, int tallest, long mostPixels) {
    private static final int DEEPEST = 4;

    static PdfImages of(PDPage page) throws IOException {
        return of(page.getResources(), 0);
    }

    private static PdfImages of(@Nullable PDResources resources, int depth) throws IOException {
        PdfImages sizes = new PdfImages(0, 0, 0);
        if (resources == null || depth > DEEPEST) {
            return sizes;
        }
        for (COSName name : resources.getXObjectNames()) {
            PDXObject object = resources.getXObject(name);
            if (object instanceof PDImageXObject image) {
                int width = Math.max(0, image.getWidth());
                int height = Math.max(0, image.getHeight());
                sizes = sizes.with(new PdfImages(width, height, (long) width * height));
            } else if (object instanceof PDFormXObject form) {
                sizes = sizes.with(of(form.getResources(), depth + 1));
            }
        }
        return sizes;
    }

    private PdfImages with(PdfImages other) {
        return new PdfImages(
                Math.max(widest, other.widest),
                Math.max(tallest, other.tallest),
                Math.max(mostPixels, other.mostPixels));
    }
}
