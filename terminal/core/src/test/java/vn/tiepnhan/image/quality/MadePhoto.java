package vn.tiepnhan.image.quality;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import vn.tiepnhan.image.raster.GreyImage;

/** A photograph of a printed page on a desk, made pixel by pixel so that each fault can be put in by measure. */
final class MadePhoto {
    private final int width;
    private final int height;
    private int desk = 70;
    private int paper = 205;
    private double pageWidth = 0.82;
    private double shiftX;
    private double shiftY;
    private double degrees = 1.5;
    private double fineness = 1;
    private int blur;
    private boolean motionOnly;
    private int slant;
    private double glare;
    private boolean printed = true;

    MadePhoto(int width, int height) {
        this.width = width;
        this.height = height;
    }

    MadePhoto desk(int grey) {
        desk = grey;
        return this;
    }

    MadePhoto paper(int grey) {
        paper = grey;
        return this;
    }

    /** Width of the page in parts of the picture's. */
    MadePhoto pageWidth(double part) {
        pageWidth = part;
        return this;
    }

    /** Moves the page, in parts of the picture's width and height. */
    MadePhoto shifted(double x, double y) {
        shiftX = x;
        shiftY = y;
        return this;
    }

    MadePhoto turned(double angle) {
        degrees = angle;
        return this;
    }

    /** Size of the print: 1 is 11 points on A4. */
    MadePhoto print(double size) {
        fineness = size;
        return this;
    }

    MadePhoto blank() {
        printed = false;
        return this;
    }

    /** Out of focus by so many pixels. */
    MadePhoto blurred(int pixels) {
        blur = pixels;
        return this;
    }

    /** Shaken sideways by so many pixels. */
    MadePhoto shaken(int pixels) {
        blur = pixels;
        motionOnly = true;
        return this;
    }

    /** Shaken by so many pixels along a slant of 30 degrees. */
    MadePhoto shakenSlantwise(int pixels) {
        slant = pixels;
        return this;
    }

    /** A lamp's reflection, its width in parts of the picture's. */
    MadePhoto glare(double part) {
        glare = part;
        return this;
    }

    GreyImage taken() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        draw(image);
        double[] light = new double[width * height];
        for (int i = 0; i < light.length; i++) {
            light[i] = image.getRaster().getSample(i % width, i / width, 0);
        }
        for (int pass = 0; pass < 2 && blur > 0; pass++) {
            box(light, 1, width, height, width);
            if (!motionOnly) {
                box(light, width, height, width, 1);
            }
        }
        return exposed(slant > 0 ? alongASlant(light) : light);
    }

    private double[] alongASlant(double[] light) {
        double[] moved = new double[light.length];
        for (int i = 0; i < light.length; i++) {
            double sum = 0;
            for (int step = 0; step < slant; step++) {
                int x = Math.min(width - 1, i % width + (int) Math.round(step * Math.cos(Math.PI / 6)));
                int y = Math.min(height - 1, i / width + (int) Math.round(step * Math.sin(Math.PI / 6)));
                sum += light[y * width + x];
            }
            moved[i] = sum / slant;
        }
        return moved;
    }

    private void draw(BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(desk, desk, desk));
        pen.fillRect(0, 0, width, height);
        double w = width * pageWidth;
        double h = Math.min(w * 1.414, height * pageWidth);
        pen.setTransform(AffineTransform.getTranslateInstance(width * (0.5 + shiftX), height * (0.5 + shiftY)));
        pen.rotate(Math.toRadians(degrees));
        pen.setColor(new Color(paper, paper, paper));
        pen.fill(new Rectangle2D.Double(-w / 2, -h / 2, w, h));
        if (printed) {
            print(pen, w, h);
        }
        pen.dispose();
    }

    /** Lines of words of letters of strokes, as wide and high as print of that size is. */
    private void print(Graphics2D pen, double w, double h) {
        Random random = new Random(7);
        double unit = w / 210 * fineness;
        pen.setColor(new Color(40, 40, 40));
        for (double y = -h / 2 + w * 0.08; y < h / 2 - w * 0.08; y += 5.5 * unit) {
            double x = -w / 2 + w * 0.09;
            while (x < w / 2 - w * 0.09) {
                double letter = 1.6 * unit;
                pen.fill(new Rectangle2D.Double(x, y, 0.35 * unit, 2.6 * unit));
                pen.fill(new Rectangle2D.Double(x, y + 2.2 * unit * random.nextDouble(), letter * 0.8, 0.3 * unit));
                x += random.nextInt(6) == 0 ? 2 * letter : letter;
            }
        }
    }

    private void box(double[] light, int step, int length, int lines, int stride) {
        double[] line = new double[length];
        for (int l = 0; l < lines; l++) {
            int from = l * stride;
            for (int i = 0; i < length; i++) {
                line[i] = light[from + i * step];
            }
            double sum = 0;
            for (int i = -blur; i <= blur; i++) {
                sum += line[Math.min(length - 1, Math.max(0, i))];
            }
            for (int i = 0; i < length; i++) {
                light[from + i * step] = sum / (2 * blur + 1);
                sum += line[Math.min(length - 1, i + blur + 1)] - line[Math.max(0, i - blur)];
            }
        }
    }

    /** Light falls off to one side, a lamp is reflected, the sensor adds noise. */
    private GreyImage exposed(double[] light) {
        Random noise = new Random(11);
        byte[] pixels = new byte[light.length];
        double radius = glare * width / 2;
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            double falling = 1 - 0.12 * x / width - 0.08 * y / height;
            double away = Math.hypot(x - width * 0.45, y - height * 0.4);
            double lamp = glare == 0 ? 0 : 400 * Math.max(0, Math.min(1, 1.5 - away / radius));
            double grey = light[i] * falling + lamp + noise.nextGaussian() * 2.5;
            pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(grey)));
        }
        return new GreyImage(pixels, width, height);
    }
}
