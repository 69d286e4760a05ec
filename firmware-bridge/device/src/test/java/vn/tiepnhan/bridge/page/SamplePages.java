package vn.tiepnhan.bridge.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Page images of each format, made by the JDK's own writers. */
final class SamplePages {
    private SamplePages() {}

    /** @param format jpg, png, tif */
    static byte[] image(String format, long seed) throws IOException {
        BufferedImage page = new BufferedImage(160, 226, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(seed);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                page.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(page, format, out)) {
            throw new IOException("no writer for " + format);
        }
        return out.toByteArray();
    }

    /** The smallest PDF with one empty page. */
    static byte[] pdf() {
        String body =
                """
                %PDF-1.4
                1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
                2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
                3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>> endobj
                """;
        int xref = body.length();
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer <</Size 4/Root 1 0 R>>\nstartxref\n" + xref
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
