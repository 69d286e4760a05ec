package vn.tiepnhan.image.open;

import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import vn.tiepnhan.image.raster.GreyImage;

/** Any decoded picture to 8-bit grey; transparent is white, as paper is. */
final class Greys {
    private Greys() {}

    static GreyImage of(BufferedImage image) {
        ColorModel model = image.getColorModel();
        Raster raster = image.getRaster();
        boolean plainGrey = raster.getNumBands() == 1
                && image.getType() != BufferedImage.TYPE_BYTE_INDEXED
                && image.getType() != BufferedImage.TYPE_BYTE_BINARY
                && !(model instanceof IndexColorModel)
                && (raster.getTransferType() == DataBuffer.TYPE_BYTE
                        || raster.getTransferType() == DataBuffer.TYPE_USHORT);
        return plainGrey ? singleBand(raster, model.getComponentSize(0)) : colours(image);
    }

    /** Grey as stored: going through sRGB would brighten it, since Java takes grey for linear light. */
    private static GreyImage singleBand(Raster raster, int bits) {
        int w = raster.getWidth();
        int h = raster.getHeight();
        byte[] grey = new byte[w * h];
        int[] row = new int[w];
        int max = (1 << Math.min(16, bits)) - 1;
        for (int y = 0; y < h; y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, w, 1, 0, row);
            for (int x = 0; x < w; x++) {
                grey[y * w + x] = (byte) (max == 255 ? row[x] : row[x] * 255 / max);
            }
        }
        return new GreyImage(grey, w, h);
    }

    private static GreyImage colours(BufferedImage image) {
        int w = image.getWidth();
        int h = image.getHeight();
        byte[] grey = new byte[w * h];
        int[] row = new int[w];
        boolean opaque = !image.getColorModel().hasAlpha();
        for (int y = 0; y < h; y++) {
            image.getRGB(0, y, w, 1, row, 0, w);
            for (int x = 0; x < w; x++) {
                int argb = row[x];
                // ITU-R BT.601 weights in 1/1024
                int luma = (306 * ((argb >> 16) & 0xFF) + 601 * ((argb >> 8) & 0xFF) + 117 * (argb & 0xFF)) >> 10;
                int alpha = opaque ? 255 : argb >>> 24;
                grey[y * w + x] = (byte) ((luma * alpha + 255 * (255 - alpha)) / 255);
            }
        }
        return new GreyImage(grey, w, h);
    }

    /**
     * Raw bands of a JPEG whose colours the decoder does not convert: grey or YCbCr (the first band is the grey), or
     * CMYK and YCCK, which Adobe stores inverted; a page is mostly paper, so the lighter reading is the right one.
     */
    static GreyImage ofBands(Raster raster) {
        if (raster.getNumBands() < 4) {
            return singleBand(raster, 8);
        }
        int w = raster.getWidth();
        int h = raster.getHeight();
        byte[] grey = new byte[w * h];
        int[] row = new int[w * raster.getNumBands()];
        long sum = 0;
        for (int y = 0; y < h; y++) {
            raster.getPixels(raster.getMinX(), raster.getMinY() + y, w, 1, row);
            for (int x = 0; x < w; x++) {
                int at = x * raster.getNumBands();
                int colour = (row[at] + row[at + 1] + row[at + 2]) / 3;
                int value = colour * row[at + 3] / 255;
                grey[y * w + x] = (byte) value;
                sum += value;
            }
        }
        if (sum < 128L * w * h) {
            for (int i = 0; i < grey.length; i++) {
                grey[i] = (byte) (255 - (grey[i] & 0xFF));
            }
        }
        return new GreyImage(grey, w, h);
    }
}
