package vn.tiepnhan.image.open;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import org.jspecify.annotations.Nullable;
import vn.tiepnhan.dossier.Problem;
import vn.tiepnhan.image.raster.Deadline;
import vn.tiepnhan.image.raster.GreyImage;

/** Decodes one page of a raster file within time and memory, and keeps what was decoded before damage was met. */
final class RasterPage {
    private final ImageReader reader;
    private final int index;
    private final int width;
    private final int height;
    private final ReadLimits limits;
    private final DecodingWatch watch;

    RasterPage(ImageReader reader, int index, int width, int height, ReadLimits limits, Deadline deadline) {
        this.reader = reader;
        this.index = index;
        this.width = width;
        this.height = height;
        this.limits = limits;
        this.watch = new DecodingWatch(deadline);
    }

    OpenedPage decode() {
        reader.removeAllIIOReadProgressListeners();
        reader.removeAllIIOReadWarningListeners();
        reader.addIIOReadProgressListener(watch);
        reader.addIIOReadWarningListener(watch);
        BufferedImage[] canvas = new BufferedImage[1];
        Problem problem = null;
        GreyImage grey = null;
        try {
            grey = read(canvas);
            problem = watch.late() ? Refusals.tooSlow() : watch.cutShort() ? Refusals.truncated() : null;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            problem = Refusals.truncated();
            BufferedImage partly = canvas[0];
            grey = partly != null && watch.begun() ? Greys.of(partly) : null;
        } catch (OutOfMemoryError tooBigAfterAll) {
            problem = Refusals.tooLarge((long) width * height / 1_000_000, limits.fullPixels() / 1_000_000);
        }
        GreyImage square = grey == null ? null : PixelShape.squared(grey, reader, index, limits);
        return new OpenedPage(square, width, height, problem == null ? List.of() : List.of(problem));
    }

    private @Nullable GreyImage read(BufferedImage[] canvas) throws IOException {
        ImageTypeSpecifier type = type();
        ImageReadParam param = reader.getDefaultReadParam();
        int step = step(type == null ? 4 : Math.max(1, type.getColorModel().getPixelSize() / 8));
        param.setSourceSubsampling(step, step, 0, 0);
        if (type == null) {
            return rawBands(param);
        }
        BufferedImage image = type.createBufferedImage((width + step - 1) / step, (height + step - 1) / step);
        whiten(image);
        canvas[0] = image;
        param.setDestination(image);
        try {
            reader.read(index, param);
        } catch (IOException | RuntimeException oddColours) {
            if (watch.begun() || !reader.canReadRaster()) {
                throw oddColours;
            }
            param.setDestination(null);
            return rawBands(param);
        }
        return Greys.of(image);
    }

    /** How the decoder would store the page; null for colours it does not know, such as CMYK in JPEG. */
    private @Nullable ImageTypeSpecifier type() throws IOException {
        try {
            Iterator<ImageTypeSpecifier> types = reader.getImageTypes(index);
            return types.hasNext() ? types.next() : null;
        } catch (IOException | RuntimeException unknownColours) {
            if (!reader.canReadRaster()) {
                throw unknownColours;
            }
            return null;
        }
    }

    private GreyImage rawBands(ImageReadParam param) throws IOException {
        Raster raster = reader.readRaster(index, param);
        return Greys.ofBands(raster);
    }

    /** Every how many pixels one is kept, so that pixels and bytes stay within the limits. */
    private int step(int bytesPerPixel) {
        long pixels = (long) width * height;
        int step = 1;
        while (pixels / ((long) step * step) > limits.fullPixels()
                || pixels * bytesPerPixel / ((long) step * step) > limits.rasterBytes()) {
            step++;
        }
        return step;
    }

    /** What is never decoded shall look like paper, not like ink. */
    private static void whiten(BufferedImage image) {
        ColorModel model = image.getColorModel();
        if (model instanceof IndexColorModel) {
            return;
        }
        int[] white = new int[image.getWidth() * image.getRaster().getNumBands()];
        for (int i = 0; i < white.length; i++) {
            white[i] = (1
                            << Math.min(
                                    16,
                                    model.getComponentSize(i % image.getRaster().getNumBands())))
                    - 1;
        }
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRaster().setPixels(0, y, image.getWidth(), 1, white);
        }
    }
}
