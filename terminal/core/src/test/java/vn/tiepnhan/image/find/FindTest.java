package vn.tiepnhan.image.find;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Point;
import vn.tiepnhan.image.raster.Quad;

final class FindTest {
    private static final int SIZE = 800;

    @Test
    void findsACheckeredSquareAtAnyAngleAndItsEdgesToAFractionOfAPixel() {
        for (double degrees : new double[] {0, 3, 17, 45, 71}) {
            Quad truth = square(400, 390, 240, Math.toRadians(degrees));
            GreyImage page = chequered(truth, 40);

            List<Quad> regions = new RegionFinder().find(page.halved(), 2);

            assertThat(regions).as("%s degrees", degrees).hasSize(1);
            Quad fitted = new EdgeFit().fit(page, regions.get(0));
            assertThat(fitted).isNotNull();
            for (Point corner : truth.corners()) {
                double nearest = fitted.corners().stream()
                        .mapToDouble(corner::distance)
                        .min()
                        .orElseThrow();
                assertThat(nearest).as("%s degrees", degrees).isLessThan(0.9);
            }
        }
    }

    @Test
    void findsNothingOnPaperHoweverNoisy() {
        byte[] pixels = new byte[SIZE * SIZE];
        Random random = new Random(2);
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.max(0, Math.min(255, 200 + random.nextGaussian() * 20));
        }
        assertThat(new RegionFinder().find(new GreyImage(pixels, SIZE, SIZE), 2))
                .isEmpty();
    }

    @Test
    void theSmallestRectangleAroundATurnedOneIsThatOne() {
        Quad truth = square(100, 100, 50, 0.3);
        List<Point> points = new ArrayList<>(truth.corners());
        points.add(truth.centre());

        assertThat(MinRectangle.around(points).area()).isCloseTo(2500, within(0.01));
    }

    @Test
    void anEdgeIsTheOutermostLineManyPointsAgreeOn() {
        double[] s = new double[60];
        double[] offset = new double[60];
        for (int i = 0; i < 60; i++) {
            s[i] = i;
            offset[i] = i % 2 == 0 ? 2 + 0.01 * i : 7;
        }
        offset[10] = -9;

        LineFit fit = LineFit.through(s, offset, 60, 0.8, 0.2);

        assertThat(fit).isNotNull();
        assertThat(fit.level()).isCloseTo(2, within(0.05));
        assertThat(fit.slope()).isCloseTo(0.01, within(0.002));
    }

    private static Quad square(double cx, double cy, double side, double angle) {
        double c = Math.cos(angle) * side / 2;
        double s = Math.sin(angle) * side / 2;
        return new Quad(
                new Point(cx - c + s, cy - s - c),
                new Point(cx + c + s, cy + s - c),
                new Point(cx + c - s, cy + s + c),
                new Point(cx - c - s, cy - s + c));
    }

    /** Random modules, the outermost ring dark, drawn with 3×3 samples a pixel. */
    private static GreyImage chequered(Quad quad, int modules) {
        Random random = new Random(9);
        boolean[] dark = new boolean[modules * modules];
        for (int i = 0; i < dark.length; i++) {
            int x = i % modules;
            int y = i / modules;
            dark[i] = x == 0 || y == 0 || x == modules - 1 || y == modules - 1 || random.nextBoolean();
        }
        byte[] pixels = new byte[SIZE * SIZE];
        Arrays.fill(pixels, (byte) 255);
        double ux = (quad.b().x() - quad.a().x()) / modules;
        double uy = (quad.b().y() - quad.a().y()) / modules;
        double unit = ux * ux + uy * uy;
        for (int i = 0; i < pixels.length; i++) {
            int sum = 0;
            for (int tap = 0; tap < 9; tap++) {
                double dx = i % SIZE + (tap % 3 + 0.5) / 3 - quad.a().x();
                int row = i / SIZE;
                int tapRow = tap / 3;
                double dy = row + (tapRow + 0.5) / 3 - quad.a().y();
                int mx = (int) Math.floor((dx * ux + dy * uy) / unit);
                int my = (int) Math.floor((-dx * uy + dy * ux) / unit);
                boolean inside = mx >= 0 && my >= 0 && mx < modules && my < modules;
                sum += inside && dark[my * modules + mx] ? 0 : 255;
            }
            pixels[i] = (byte) (sum / 9);
        }
        return new GreyImage(pixels, SIZE, SIZE);
    }
}
