package vn.tiepnhan.image.open;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import vn.tiepnhan.image.raster.Deadline;

/** Draws a page until its time is over; looked at before every drawing operator. */
final class BoundedRenderer extends PDFRenderer {
    private final Deadline deadline;

    BoundedRenderer(PDDocument document, Deadline deadline) {
        super(document);
        this.deadline = deadline;
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (deadline.passed()) {
                    throw new Late();
                }
                super.processOperator(operator, operands);
            }
        };
    }

    /** Unchecked, because PDFBox takes an IOException for a damaged operator and goes on. */
    static final class Late extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
