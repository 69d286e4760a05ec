package vn.tiepnhan.bench;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.GenericMultipleBarcodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tiepnhan.image.PageReader;
import vn.tiepnhan.image.PageReading;
import vn.tiepnhan.image.open.PageFile;
import vn.tiepnhan.image.open.PageOpener;
import vn.tiepnhan.image.open.ReadLimits;
import vn.tiepnhan.image.raster.GreyImage;

/**
 * Reading decoded pages: ours against ZXing's {@code GenericMultipleBarcodeReader(MultiFormatReader)} with TRY_HARDER and
 * the same five formats, warm, the two in turn on every page. Arguments: rounds, then files or folders.
 *
 * <p>The ratio is taken over the pages on which the floor reads every symbol that we read; how many symbols each of them
 * reads on all pages stands beside it.
 */
final class ScanBench {
    private static final Map<DecodeHintType, Object> HINTS = Map.of(
            DecodeHintType.TRY_HARDER,
            Boolean.TRUE,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(
                    BarcodeFormat.PDF_417,
                    BarcodeFormat.QR_CODE,
                    BarcodeFormat.DATA_MATRIX,
                    BarcodeFormat.CODE_128,
                    BarcodeFormat.CODE_39));

    private final PageReader ours = new PageReader(ReadLimits.TERMINAL, System::nanoTime);

    private ScanBench() {}

    public static void main(String[] args) throws IOException {
        new ScanBench().run(Integer.parseInt(args[0]), pages(List.of(args).subList(1, args.length)));
    }

    private void run(int rounds, List<Path> files) throws IOException {
        PageOpener opener = new PageOpener(ReadLimits.TERMINAL);
        Figures ratios = new Figures();
        double floorSum = 0;
        double ourSum = 0;
        int floorSymbols = 0;
        int ourSymbols = 0;
        int both = 0;
        System.out.printf("%-28s %9s %9s %7s %s%n", "page", "floor ms", "ours ms", "ratio", "symbols floor/ours");
        for (Path file : files) {
            GreyImage page;
            try (PageFile pages = opener.open(file)) {
                page = Objects.requireNonNull(pages.page(0).grey(), "not a page: " + file);
            }
            Set<String> floorTexts = Set.of();
            Set<String> ourTexts = Set.of();
            Figures floorTimes = new Figures();
            Figures ourTimes = new Figures();
            for (int i = -warmUp(rounds); i < rounds; i++) {
                long start = System.nanoTime();
                floorTexts = floor(page);
                long middle = System.nanoTime();
                ourTexts = ours(page, file);
                long end = System.nanoTime();
                if (i >= 0) {
                    floorTimes.add(middle - start);
                    ourTimes.add(end - middle);
                }
            }
            boolean complete = !ourTexts.isEmpty() && floorTexts.containsAll(ourTexts);
            double ratio = (double) ourTimes.median() / floorTimes.median();
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9.1f %9.1f %7.2f %d/%d%s%n",
                    file.getFileName(),
                    floorTimes.median() / 1e6,
                    ourTimes.median() / 1e6,
                    ratio,
                    floorTexts.size(),
                    ourTexts.size(),
                    complete ? "" : "  (floor incomplete: not in the ratio)");
            floorSymbols += floorTexts.size();
            ourSymbols += ourTexts.size();
            if (complete) {
                both++;
                ratios.add(Math.round(ratio * 1000));
                floorSum += floorTimes.median();
                ourSum += ourTimes.median();
            }
        }
        System.out.printf("symbols read: floor %d, ours %d%n", floorSymbols, ourSymbols);
        if (both > 0) {
            System.out.printf(
                    Locale.ROOT,
                    "on the %d pages both read completely: median of page ratios %.2f, ratio of summed medians %.2f   (goal: at most 1.1)%n",
                    both,
                    ratios.median() / 1000.0,
                    ourSum / floorSum);
        }
    }

    private static int warmUp(int rounds) {
        return Math.max(3, rounds / 2);
    }

    private Set<String> ours(GreyImage page, Path file) {
        PageReading reading = ours.read(page, file.toString(), 1);
        return reading.codes().stream().map(c -> c.symbol().latin1()).collect(Collectors.toSet());
    }

    private static Set<String> floor(GreyImage page) {
        LuminanceSource source = new PlanarYUVLuminanceSource(
                page.pixels(), page.width(), page.height(), 0, 0, page.width(), page.height(), false);
        try {
            Result[] results = new GenericMultipleBarcodeReader(new MultiFormatReader())
                    .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), HINTS);
            return Stream.of(results).map(Result::getText).collect(Collectors.toSet());
        } catch (NotFoundException nothing) {
            return Set.of();
        }
    }

    private static List<Path> pages(List<String> arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            Path path = Path.of(argument);
            if (Files.isDirectory(path)) {
                try (Stream<Path> list = Files.list(path)) {
                    list.filter(p -> p.toString().matches(".*\\.(png|jpe?g|tiff?)"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }
}
