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
import vn.tiepnhan.image.raster.Stopwatch;

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
            true,
            DecodeHintType.POSSIBLE_FORMATS,
            List.of(
                    BarcodeFormat.PDF_417,
                    BarcodeFormat.QR_CODE,
                    BarcodeFormat.DATA_MATRIX,
                    BarcodeFormat.CODE_128,
                    BarcodeFormat.CODE_39));

    private final PageReader ours = new PageReader(ReadLimits.TERMINAL, Stopwatch.ofMachine());

    private ScanBench() {}

    public static void main(String[] args) throws IOException {
        new ScanBench().run(Integer.parseInt(args[0]), pages(List.of(args).subList(1, args.length)));
    }

    private void run(int rounds, List<Path> files) throws IOException {
        PageOpener opener = new PageOpener(ReadLimits.TERMINAL, Stopwatch.ofMachine());
        System.out.printf("%-28s %9s %9s %7s %s%n", "page", "floor ms", "ours ms", "ratio", "symbols floor/ours");
        List<Page> pages = new ArrayList<>();
        for (Path file : files) {
            try (PageFile opened = opener.open(file)) {
                GreyImage picture = Objects.requireNonNull(opened.page(0).grey(), "not a page: " + file);
                Page page = measured(file, picture, rounds);
                System.out.println(page);
                pages.add(page);
            }
        }
        summarise(pages);
    }

    private Page measured(Path file, GreyImage picture, int rounds) {
        Set<String> floorTexts = Set.of();
        Set<String> ourTexts = Set.of();
        Figures floorTimes = new Figures();
        Figures ourTimes = new Figures();
        for (int i = -warmUp(rounds); i < rounds; i++) {
            long start = System.nanoTime();
            floorTexts = floor(picture);
            long middle = System.nanoTime();
            ourTexts = ours(picture, file);
            long end = System.nanoTime();
            if (i >= 0) {
                floorTimes.add(middle - start);
                ourTimes.add(end - middle);
            }
        }
        return new Page(
                String.valueOf(file.getFileName()), floorTimes.median(), ourTimes.median(), floorTexts, ourTexts);
    }

    private static void summarise(List<Page> pages) {
        System.out.printf(
                "symbols read: floor %d, ours %d%n",
                pages.stream().mapToInt(p -> p.floorTexts.size()).sum(),
                pages.stream().mapToInt(p -> p.ourTexts.size()).sum());
        List<Page> both = pages.stream().filter(Page::complete).toList();
        if (both.isEmpty()) {
            return;
        }
        Figures ratios = new Figures();
        both.forEach(p -> ratios.add(Math.round(p.ratio() * 1000)));
        System.out.printf(
                Locale.ROOT,
                "on the %d pages both read completely: median of page ratios %.2f, ratio of summed medians %.2f   (goal: at most 1.1)%n",
                both.size(),
                ratios.median() / 1000.0,
                both.stream().mapToLong(Page::ours).sum()
                        / (double) both.stream().mapToLong(Page::floor).sum());
    }

    /** Median nanoseconds of floor and ours on one page, and what each of them read. */
    private record Page(String name, long floor, long ours, Set<String> floorTexts, Set<String> ourTexts) {
        boolean complete() {
            return !ourTexts.isEmpty() && floorTexts.containsAll(ourTexts);
        }

        double ratio() {
            return (double) ours / floor;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%-28s %9.1f %9.1f %7.2f %d/%d%s",
                    name,
                    floor / 1e6,
                    ours / 1e6,
                    ratio(),
                    floorTexts.size(),
                    ourTexts.size(),
                    complete() ? "" : "  (floor incomplete: not in the ratio)");
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
