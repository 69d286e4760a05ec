package vn.tiepnhan.image.open;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.raster.GreyImage;

/** PNG, JPEG and TIFF through the JDK's own decoders. */
final class RasterFile implements PageFile {
    private final ImageReader reader;
    private final FileImageInputStream input;
    private final ReadLimits limits;
    private final int pages;
    private final List<Problem> problems;

    private RasterFile(
            ImageReader reader, FileImageInputStream input, ReadLimits limits, int pages, List<Problem> problems) {
        this.reader = reader;
        this.input = input;
        this.limits = limits;
        this.pages = pages;
        this.problems = problems;
    }

    static PageFile open(Path file, FileKind kind, ReadLimits limits) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try {
            FileImageInputStream input = new FileImageInputStream(file.toFile());
            reader.setInput(input, false, false);
            int pages = kind == FileKind.TIFF ? reader.getNumImages(true) : 1;
            if (pages <= limits.maxPages()) {
                return new RasterFile(reader, input, limits, pages, List.of());
            }
            input.close();
            reader.dispose();
            return PageFile.refused(Refusals.tooManyPages(pages, limits.maxPages()));
        } catch (IOException | RuntimeException damaged) {
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
        return problems;
    }

    @Override
    public OpenedPage page(int index) {
        int width = 0;
        int height = 0;
        try {
            width = reader.getWidth(index);
            height = reader.getHeight(index);
            if ((long) width * height > limits.maxPixels()) {
                return OpenedPage.refused(
                        width,
                        height,
                        Refusals.tooLarge((long) width * height / 1_000_000, limits.maxPixels() / 1_000_000));
            }
            ImageReadParam param = reader.getDefaultReadParam();
            BufferedImage image = reader.read(index, param);
            GreyImage grey = Greys.of(image);
            return new OpenedPage(grey, width, height, List.of());
        } catch (IOException | RuntimeException damaged) {
            return OpenedPage.refused(width, height, Refusals.truncated());
        }
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
