package vn.tiepnhan.image.open;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.Stopwatch;

/** PNG, JPEG and TIFF through the JDK's own decoders. */
final class RasterFile implements PageFile {
    private final ImageReader reader;
    private final FileImageInputStream input;
    private final ReadLimits limits;
    private final Stopwatch watch;
    private final int pages;

    private RasterFile(ImageReader reader, FileImageInputStream input, ReadLimits limits, Stopwatch watch, int pages) {
        this.reader = reader;
        this.input = input;
        this.limits = limits;
        this.watch = watch;
        this.pages = pages;
    }

    static PageFile open(Path file, FileKind kind, ReadLimits limits, Stopwatch watch) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try {
            FileImageInputStream input = new FileImageInputStream(file.toFile());
            reader.setInput(input, false, kind != FileKind.TIFF);
            int pages = kind == FileKind.TIFF ? reader.getNumImages(true) : 1;
            if (pages > 0 && pages <= limits.maxPages()) {
                return new RasterFile(reader, input, limits, watch, pages);
            }
            input.close();
            reader.dispose();
            return PageFile.refused(
                    pages == 0 ? Refusals.truncated() : Refusals.tooManyPages(pages, limits.maxPages()));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            reader.dispose();
            return PageFile.refused(Refusals.truncated());
        }
    }

    @Override
    public int pages() {
        return pages;
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }

    @Override
    public OpenedPage page(int index) {
        int width;
        int height;
        try {
            width = reader.getWidth(index);
            height = reader.getHeight(index);
        } catch (IOException | RuntimeException | StackOverflowError damagedHeader) {
            return OpenedPage.refused(0, 0, Refusals.truncated());
        }
        long pixels = (long) width * height;
        if (pixels > limits.maxPixels()) {
            return OpenedPage.refused(
                    width, height, Refusals.tooLarge(pixels / 1_000_000, limits.maxPixels() / 1_000_000));
        }
        Deadline deadline = Deadline.in(limits.openBudget().toNanos(), watch);
        return new RasterPage(reader, index, width, height, limits, deadline).decode();
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
