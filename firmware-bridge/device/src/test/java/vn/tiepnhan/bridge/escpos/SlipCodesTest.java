package vn.tiepnhan.bridge.escpos;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SampleSlips;
import vn.tiepnhan.bridge.layout.SlipLayout;

/** The codes on a slip are read back from the very bytes a printer gets. */
final class SlipCodesTest {
    private static final String QR = "TNS1:ZK415000123X:7Q2M9KTD";
    private static final String BARS = "ZK415000123X";

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(ints = {576, 384})
    void zxingReadsBothCodesFromThePrintedBytes(int width) throws NotFoundException {
        DotImage paper = printed(width);
        int[] pixels = new int[paper.width() * paper.height()];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = paper.ink(i % paper.width(), i / paper.width()) ? 0 : 0xFFFFFF;
        }
        BinaryBitmap bitmap = new BinaryBitmap(
                new GlobalHistogramBinarizer(new RGBLuminanceSource(paper.width(), paper.height(), pixels)));

        assertThat(new GenericMultipleBarcodeReader(new MultiFormatReader())
                        .decodeMultiple(
                                bitmap,
                                Map.of(
                                        DecodeHintType.TRY_HARDER,
                                        true,
                                        DecodeHintType.POSSIBLE_FORMATS,
                                        List.of(BarcodeFormat.QR_CODE, BarcodeFormat.CODE_128))))
                .extracting(result -> result.getBarcodeFormat() + " " + result.getText())
                .contains("QR_CODE " + QR, "CODE_128 " + BARS);
    }

    @ParameterizedTest
    @ValueSource(ints = {576, 384})
    void zbarReadsBothCodesFromThePrintedBytes(int width) throws IOException, InterruptedException {
        assertThat(run("zbarimg", "-q", png(width)).lines()).contains("QR-Code:" + QR, "CODE-128:" + BARS);
    }

    @ParameterizedTest
    @ValueSource(ints = {576, 384})
    void zxingCppReadsTheQrCodeFromThePrintedBytes(int width) throws IOException, InterruptedException {
        assertThat(run("ZXingReader", "-format", "QRCode", png(width))).contains(QR);
    }

    private String png(int width) throws IOException {
        Path file = dir.resolve("slip-" + width + ".png");
        Files.write(file, printed(width).toPng());
        return file.toString();
    }

    private static DotImage printed(int width) {
        DotImage image = new SlipLayout().lay(SampleSlips.receipt(), width).image();
        byte[] bytes = new RasterEncoder(RasterPlan.USUAL).whole(image);
        RasterDecoder printer = new RasterDecoder(width, new RasterDecoder.Listener() {});
        printer.accept(bytes, 0, bytes.length);
        return printer.image();
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException absent) {
            throw new AssertionError(
                    Arrays.toString(command) + ": install zbar-tools and zxing-cpp-tools (provisioning/test.sh does)",
                    absent);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
