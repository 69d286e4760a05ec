package vn.tiepnhan.ui.kit.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Our shapes beside those of Java2D's own smoothing. */
class ShapesTest {
    private static final int SIDE = 64;

    @ParameterizedTest
    @CsvSource({"1, 4", "1, 8", "1, 10", "2, 4", "2, 7", "1.25, 8", "1.5, 6"})
    void aBoxLooksAsJavaSmoothsIt(double scaling, int radius) {
        Rectangle box = new Rectangle(4, 4, 36, 20);
        BufferedImage ours = painted(scaling, g -> RoundedBox.fill(g, box, radius, Color.BLACK));
        BufferedImage theirs = smoothed(
                scaling, new RoundRectangle2D.Double(box.x, box.y, box.width, box.height, 2.0 * radius, 2.0 * radius));
        assertAlike(theirs, ours);
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "1, 13", "2, 8", "1.5, 10"})
    void aDiscLooksAsJavaSmoothsIt(double scaling, int diameter) {
        BufferedImage ours = painted(scaling, g -> Disc.fill(g, 4, 4, diameter, Color.BLACK));
        assertAlike(smoothed(scaling, new Ellipse2D.Double(4, 4, diameter, diameter)), ours);
    }

    @Test
    void aRingIsOpenInItsMiddleAndClosedAllAround() {
        BufferedImage ring = painted(1, g -> Disc.ring(g, 0, 0, 16, 3, Color.BLACK));
        assertEquals(255, grey(ring, 8, 8));
        for (int turn = 0; turn < 360; turn++) {
            double angle = Math.toRadians(turn);
            int x = (int) (8 + 6.5 * Math.cos(angle));
            int y = (int) (8 + 6.5 * Math.sin(angle));
            assertTrue(grey(ring, x, y) < 128, "open at " + turn);
        }
    }

    @Test
    void anEdgeLiesInsideOfItsBox() {
        Rectangle box = new Rectangle(4, 4, 40, 24);
        BufferedImage image = painted(1, g -> RoundedBox.paint(g, box, 6, 2, Color.WHITE, Color.BLACK));
        assertEquals(255, grey(image, 3, 16));
        assertEquals(0, grey(image, 4, 16));
        assertEquals(0, grey(image, 5, 16));
        assertEquals(255, grey(image, 6, 16));
    }

    @Test
    void aDashedEdgeHasGapsBesideItsCornersAndDashesBetween() {
        Rectangle box = new Rectangle(0, 0, 60, 60);
        BufferedImage image = painted(1, g -> RoundedBox.dashed(g, box, 8, 2, 6, Color.WHITE, Color.BLACK));
        assertEquals(255, grey(image, 9, 0));
        assertEquals(0, grey(image, 17, 0));
        assertEquals(255, grey(image, 50, 59));
        assertEquals(255, grey(image, 59, 9));
        assertEquals(0, grey(image, 0, 17));
    }

    @Test
    void aRadiusTooLargeForItsBoxMakesAPill() {
        BufferedImage image = painted(1, g -> RoundedBox.fill(g, new Rectangle(0, 0, 40, 10), 99, Color.BLACK));
        assertEquals(0, grey(image, 20, 0));
        assertEquals(0, grey(image, 1, 5));
        assertTrue(grey(image, 0, 0) > 200);
    }

    private static BufferedImage painted(double scaling, Consumer<Graphics2D> shape) {
        int side = (int) Math.ceil(SIDE * scaling);
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, side, side);
        g.scale(scaling, scaling);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        shape.accept(g);
        g.dispose();
        return image;
    }

    private static BufferedImage smoothed(double scaling, Shape shape) {
        return painted(scaling, g -> {
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            g.setColor(Color.BLACK);
            g.fill(shape);
        });
    }

    private static int grey(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) & 0xff;
    }

    /** No pixel differs by more than an eye forgives at an edge. */
    private static void assertAlike(BufferedImage theirs, BufferedImage ours) {
        for (int y = 0; y < ours.getHeight(); y++) {
            for (int x = 0; x < ours.getWidth(); x++) {
                int apart = Math.abs(grey(theirs, x, y) - grey(ours, x, y));
                assertTrue(apart <= 48, "differs by " + apart + " at " + x + "," + y);
            }
        }
    }
}
