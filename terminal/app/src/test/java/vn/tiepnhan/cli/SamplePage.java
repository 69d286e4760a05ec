package vn.tiepnhan.cli;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/** A page of a paper dossier, drawn from an independent generator's symbols. */
final class SamplePage {
    private SamplePage() {}

    /** A sheet with two QR codes on it. */
    static Path draw(Path file) throws IOException, WriterException {
        BufferedImage sheet = new BufferedImage(1700, 1000, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < sheet.getHeight(); y++) {
            for (int x = 0; x < sheet.getWidth(); x++) {
                sheet.setRGB(x, y, 0xffffff);
            }
        }
        List<String> symbols = symbols();
        for (int i = 0; i < symbols.size(); i++) {
            BitMatrix code = new QRCodeWriter()
                    .encode(symbols.get(i), BarcodeFormat.QR_CODE, 700, 700, Map.of(EncodeHintType.MARGIN, 4));
            for (int y = 0; y < code.getHeight(); y++) {
                for (int x = 0; x < code.getWidth(); x++) {
                    sheet.setRGB(100 + i * 800 + x, 150 + y, code.get(x, y) ? 0x000000 : 0xffffff);
                }
            }
        }
        ImageIO.write(sheet, "png", file.toFile());
        return file;
    }

    private static List<String> symbols() throws IOException {
        try (InputStream in = Objects.requireNonNull(SamplePage.class.getResourceAsStream("two-symbols.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .toList();
        }
    }
}
