package vn.tiepnhan.image.open;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import vn.tiepnhan.image.raster.GreyImage;

/** Fax pages have pixels twice as tall as wide (204 × 98 dpi): their resolution tags say so, and they are stretched. */
final class PixelShape {
    private static final double NEARLY_SQUARE = 0.03;
    private static final double ODDEST = 4;

    private PixelShape() {}

    static GreyImage squared(GreyImage grey, ImageReader reader, int index, ReadLimits limits) {
        double ratio = ratio(reader, index);
        boolean odd = Math.abs(ratio - 1) > NEARLY_SQUARE && ratio < ODDEST && ratio > 1 / ODDEST;
        if (!odd) {
            return grey;
        }
        int width = ratio > 1 ? (int) Math.round(grey.width() * ratio) : grey.width();
        int height = ratio < 1 ? (int) Math.round(grey.height() / ratio) : grey.height();
        return (long) width * height > limits.fullPixels() ? grey : stretched(grey, width, height);
    }

    /** Width of a pixel over its height; 1 where the file does not say. Only TIFF metadata are read at all. */
    private static double ratio(ImageReader reader, int index) {
        try {
            IIOMetadata metadata = reader.getImageMetadata(index);
            if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
                return 1;
            }
            Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
            NodeList across = root.getElementsByTagName("HorizontalPixelSize");
            NodeList down = root.getElementsByTagName("VerticalPixelSize");
            return across.getLength() == 0 || down.getLength() == 0 ? 1 : value(across) / value(down);
        } catch (IOException | RuntimeException withoutMetadata) {
            return 1;
        }
    }

    private static double value(NodeList nodes) {
        return Double.parseDouble(((Element) nodes.item(0)).getAttribute("value"));
    }

    static GreyImage stretched(GreyImage grey, int width, int height) {
        byte[] pixels = new byte[width * height];
        double fx = grey.width() / (double) width;
        double fy = grey.height() / (double) height;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = (byte) Math.round(grey.sample((x + 0.5) * fx, (y + 0.5) * fy));
            }
        }
        return new GreyImage(pixels, width, height);
    }
}
