package vn.tiepnhan.bridge.layout;

/** The smallest box around all ink, right and bottom exclusive, and how many dots are ink. */
record InkBox(int left, int top, int right, int bottom, int dots) {
    static InkBox of(DotImage image) {
        int left = image.width();
        int top = image.height();
        int right = 0;
        int bottom = 0;
        int dots = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                if (image.ink(x, y)) {
                    left = Math.min(left, x);
                    top = Math.min(top, y);
                    right = Math.max(right, x + 1);
                    bottom = Math.max(bottom, y + 1);
                    dots++;
                }
            }
        }
        return new InkBox(left, top, right, bottom, dots);
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }
}
