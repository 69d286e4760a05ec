package vn.tiepnhan.image.whole;

import com.google.zxing.LuminanceSource;
import vn.tiepnhan.image.raster.GreyImage;

/** A grey picture as ZXing wants to see it; a crop shares the pixels, a turn copies them. */
final class GreySource extends LuminanceSource {
    private final GreyImage image;
    private final int left;
    private final int top;

    GreySource(GreyImage image) {
        this(image, 0, 0, image.width(), image.height());
    }

    private GreySource(GreyImage image, int left, int top, int width, int height) {
        super(width, height);
        this.image = image;
        this.left = left;
        this.top = top;
    }

    @Override
    public byte[] getRow(int y, byte[] row) {
        byte[] target = row == null || row.length < getWidth() ? new byte[getWidth()] : row;
        System.arraycopy(image.pixels(), (top + y) * image.width() + left, target, 0, getWidth());
        return target;
    }

    @Override
    public byte[] getMatrix() {
        if (getWidth() == image.width() && getHeight() == image.height()) {
            return image.pixels();
        }
        byte[] matrix = new byte[getWidth() * getHeight()];
        for (int y = 0; y < getHeight(); y++) {
            System.arraycopy(image.pixels(), (top + y) * image.width() + left, matrix, y * getWidth(), getWidth());
        }
        return matrix;
    }

    @Override
    public boolean isCropSupported() {
        return true;
    }

    @Override
    public LuminanceSource crop(int x, int y, int width, int height) {
        return new GreySource(image, left + x, top + y, width, height);
    }

    @Override
    public boolean isRotateSupported() {
        return true;
    }

    @Override
    public LuminanceSource rotateCounterClockwise() {
        int w = getWidth();
        int h = getHeight();
        byte[] turned = new byte[w * h];
        for (int y = 0; y < h; y++) {
            int from = (top + y) * image.width() + left;
            for (int x = 0; x < w; x++) {
                turned[(w - 1 - x) * h + y] = image.pixels()[from + x];
            }
        }
        return new GreySource(new GreyImage(turned, h, w));
    }
}
