package vn.tiepnhan.image.raster;

/**
 * An 8-bit grey picture, row by row, 0 black to 255 white.
 *
 * <p>The pixel array is shared, not copied: a page is large and is written by nobody once it is here. Pixel centres
 * stand at half coordinates, so that (0, 0) and (width, height) are the outer corners of the picture.
 */
public record GreyImage(byte[] pixels, int width, int height) {
    public GreyImage {
        if (width < 1 || height < 1 || (long) width * height != pixels.length) {
            throw new IllegalArgumentException(width + "×" + height + " is not " + pixels.length + " pixels");
        }
    }

    public int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    /** Grey at a point by bilinear interpolation; outside the picture the nearest pixel of its edge. */
    public float sample(double x, double y) {
        float fx = (float) Math.min(Math.max(x - 0.5, 0), width - 1.001);
        float fy = (float) Math.min(Math.max(y - 0.5, 0), height - 1.001);
        int ix = Math.max(0, (int) fx);
        int iy = Math.max(0, (int) fy);
        float ax = fx - ix;
        float ay = fy - iy;
        int at = iy * width + ix;
        int right = ix + 1 < width ? 1 : 0;
        int below = iy + 1 < height ? width : 0;
        float top = (pixels[at] & 0xFF) * (1 - ax) + (pixels[at + right] & 0xFF) * ax;
        float bottom = (pixels[at + below] & 0xFF) * (1 - ax) + (pixels[at + below + right] & 0xFF) * ax;
        return top * (1 - ay) + bottom * ay;
    }

    public boolean contains(double x, double y) {
        return x >= 0 && y >= 0 && x < width && y < height;
    }

    /** Half the size, each pixel the mean of four; an odd last row or column is left out. */
    public GreyImage halved() {
        int w = Math.max(1, width / 2);
        int h = Math.max(1, height / 2);
        byte[] half = new byte[w * h];
        int dx = width > 1 ? 1 : 0;
        int dy = height > 1 ? width : 0;
        for (int y = 0, to = 0; y < h; y++) {
            int from = 2 * y * width;
            for (int x = 0; x < w; x++, from += 2) {
                int sum = (pixels[from] & 0xFF)
                        + (pixels[from + dx] & 0xFF)
                        + (pixels[from + dy] & 0xFF)
                        + (pixels[from + dx + dy] & 0xFF);
                half[to++] = (byte) ((sum + 2) >> 2);
            }
        }
        return new GreyImage(half, w, h);
    }
}
