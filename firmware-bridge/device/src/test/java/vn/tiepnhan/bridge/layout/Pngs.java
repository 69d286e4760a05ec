package vn.tiepnhan.bridge.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** PNG files as dots, read by the JDK's own decoder and not by anything of ours. */
final class Pngs {
    private static final Path GOLDEN = Path.of("src/test/resources/vn/tiepnhan/bridge/layout");

    private Pngs() {}

    static DotImage dots(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        byte[] rows = new byte[image.getWidth() / 8 * image.getHeight()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if ((image.getRGB(x, y) & 0xFF) < 128) {
                    rows[y * (image.getWidth() / 8) + x / 8] |= (byte) (0x80 >> (x % 8));
                }
            }
        }
        return DotImage.of(image.getWidth(), image.getHeight(), rows);
    }

    /** The committed picture; run with {@code -Dgolden.write=true} to commit what is laid out now, after looking at it. */
    static DotImage golden(String name, DotImage now) throws IOException {
        Path file = GOLDEN.resolve(name + ".png");
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.write(file, now.toPng());
        }
        return dots(Files.readAllBytes(file));
    }
}
