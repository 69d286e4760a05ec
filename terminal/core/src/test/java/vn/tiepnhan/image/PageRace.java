package vn.tiepnhan.image;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.tiepnhan.image.open.PageFile;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.GreyImage;
import vn.tiepnhan.image.raster.Stopwatch;

/**
 * Our reading against ZXing's {@code GenericMultipleBarcodeReader} on the same decoded pages, in turns, in thread CPU
 * time. {@code java -cp … vn.tiepnhan.image.PageRace ROUNDS FOLDER…}
 */
public final class PageRace {
    private static final Map<DecodeHintType, ?> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            true,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(
                    BarcodeFormat.PDF_417,
                    BarcodeFormat.QR_CODE,
                    BarcodeFormat.DATA_MATRIX,
                    BarcodeFormat.CODE_128,
                    BarcodeFormat.CODE_39));

    private PageRace() {}

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        for (String folder : Arrays.asList(args).subList(1, args.length)) {
            try (var files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(f -> !f.toString().endsWith("jsonl"))
                        .sorted()
                        .toList()) {
                    race(file, rounds);
                }
            }
        }
    }

    private static void race(Path file, int rounds) throws IOException {
        GreyImage page;
        try (PageFile pages = new PageOpener(ReadLimits.TERMINAL, Stopwatch.ofMachine()).open(file)) {
            page = pages.page(0).grey();
        }
        if (page == null) {
            return;
        }
        PageReader reader = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());
        double[] ours = new double[rounds];
        double[] theirs = new double[rounds];
        int found = 0;
        int peer = 0;
        for (int i = 0; i < rounds; i++) {
            double start = millis();
            found = reader.read(page, file.toString(), 1).codes().size();
            double between = millis();
            peer = peer(page);
            ours[i] = between - start;
            theirs[i] = millis() - between;
        }
        Arrays.sort(ours);
        Arrays.sort(theirs);
        double a = ours[rounds / 2];
        double b = theirs[rounds / 2];
        System.out.printf(
                Locale.ROOT,
                "%-20s ours %d in %6.1f ms, ZXing %d in %6.1f ms, ratio %.2f%n",
                file.getFileName(),
                found,
                a,
                peer,
                b,
                a / b);
    }

    private static int peer(GreyImage page) {
        var source = new PlanarYUVLuminanceSource(
                page.pixels(), page.width(), page.height(), 0, 0, page.width(), page.height(), false);
        try {
            return new GenericMultipleBarcodeReader(new MultiFormatReader())
                    .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HINTS)
                    .length;
        } catch (NotFoundException nothing) {
            return 0;
        }
    }

    private static double millis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
    }
}
