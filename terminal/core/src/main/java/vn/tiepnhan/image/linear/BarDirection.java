package vn.tiepnhan.image.linear;

import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Quad;

/** Whether a region changes in one direction only, as bars do and text, tables and matrix codes do not. */
enum BarDirection {
    /** Grey changes from ab's start to its end: the bars stand upright in the region. */
    ALONG_AB,
    /** Grey changes along bc: the bars lie. */
    ALONG_BC,
    NONE;

    private static final int LINES = 9;
    private static final double ONE_SIDED = 2.2;

    static BarDirection of(GreyImage page, Quad quad) {
        double along = change(page, quad);
        double across = change(page, quad.turned(1));
        if (along > ONE_SIDED * across) {
            return ALONG_AB;
        }
        return across > ONE_SIDED * along ? ALONG_BC : NONE;
    }

    /** Mean change of grey per two pixels along ab, in the inner part of the quad. */
    private static double change(GreyImage page, Quad quad) {
        int steps = Math.max(8, (int) (quad.width() * 0.4));
        double sum = 0;
        for (int line = 0; line < LINES; line++) {
            double v = 0.2 + 0.6 * line / (LINES - 1);
            float before = 0;
            for (int i = 0; i < steps; i++) {
                double u = 0.1 + 0.8 * i / steps;
                double x = mix(
                        mix(quad.a().x(), quad.b().x(), u),
                        mix(quad.d().x(), quad.c().x(), u),
                        v);
                double y = mix(
                        mix(quad.a().y(), quad.b().y(), u),
                        mix(quad.d().y(), quad.c().y(), u),
                        v);
                float grey = page.sample(x, y);
                sum += i == 0 ? 0 : Math.abs(grey - before);
                before = grey;
            }
        }
        return sum / (LINES * (steps - 1));
    }

    private static double mix(double from, double to, double part) {
        return from + (to - from) * part;
    }
}
