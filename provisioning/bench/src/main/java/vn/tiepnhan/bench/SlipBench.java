package vn.tiepnhan.bench;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.barcode.BarCode;
import com.github.anastaciocintra.escpos.barcode.QRCode;
import com.github.anastaciocintra.escpos.image.BitonalThreshold;
import com.github.anastaciocintra.escpos.image.CoffeeImageImpl;
import com.github.anastaciocintra.escpos.image.EscPosImage;
import com.github.anastaciocintra.escpos.image.RasterBitImageWrapper;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.tiepnhan.bridge.escpos.RasterEncoder;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.escpos.SlipRenderer;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.SlipLayout;

/**
 * A slip document to the bytes of its raster, against escpos-coffee: the same words drawn with Java2D and sent as its
 * raster image, codes by printer command. Another slip each time; both take turns. Then the bytes, which say how long the
 * wire takes. Arguments: rounds, slips a round, and the script of the peer in Node where there is one.
 */
final class SlipBench {
    private static final int WIDTH = 576;
    private static final int LINE = 32;

    private final RasterEncoder encoder = new RasterEncoder(RasterPlan.USUAL);
    private final SlipRenderer renderer;
    private int made;

    private SlipBench(SlipRenderer renderer) {
        this.renderer = renderer;
    }

    public static void main(String[] args) throws IOException {
        int rounds = Integer.parseInt(args[0]);
        int each = Integer.parseInt(args[1]);
        SlipBench bench = new SlipBench(new SlipRenderer(new SlipLayout()));
        long start = System.nanoTime();
        byte[] first = bench.ours(new BenchSlip(0));
        long cold = System.nanoTime() - start;
        Figures ratios = new Figures();
        Figures ours = new Figures();
        Figures coffee = new Figures();
        for (int round = -2; round < rounds; round++) {
            long mine = bench.ours(each);
            long theirs = bench.coffee(Math.max(1, each / 10)) * (each / Math.max(1, each / 10));
            if (round >= 0) {
                ours.add(mine / each);
                coffee.add(theirs / each);
                ratios.add(1000 * theirs / mine);
            }
        }
        DotImage dots = bench.renderer.layout(new BenchSlip(0).document(), WIDTH);
        int naive = WIDTH / 8 * dots.height();
        System.out.printf(Locale.ROOT, "first slip of the process, not warmed up: %.0f ms (goal < 300)%n", cold / 1e6);
        System.out.printf(Locale.ROOT, "ours           %6.0f slips/s%n", 1e9 / ours.median());
        System.out.printf(Locale.ROOT, "escpos-coffee  %6.0f slips/s%n", 1e9 / coffee.median());
        System.out.printf(
                Locale.ROOT,
                "ours per escpos-coffee, median of rounds: %.1f (worst %.1f, best %.1f; goal 20)%n",
                ratios.median() / 1000.0,
                ratios.percentile(0) / 1000.0,
                ratios.percentile(100) / 1000.0);
        canvas(args, ours);
        System.out.printf(
                Locale.ROOT,
                "bytes of the slip: %d, of the naive raster %d: %.2f (goal 0.5)%n",
                first.length,
                naive,
                (double) first.length / naive);
    }

    /** The other peer is a process of its own; it warms itself up. */
    private static void canvas(String[] args, Figures ours) throws IOException {
        if (args.length < 3) {
            System.out.println("@napi-rs/canvas + receipt-printer-encoder: not raced, install node and npm for it");
            return;
        }
        Process node = new ProcessBuilder("node", args[2], "30", "100")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        double canvas = Double.parseDouble(said);
        System.out.printf(Locale.ROOT, "@napi-rs/canvas + receipt-printer-encoder %.0f slips/s%n", canvas);
        System.out.printf(Locale.ROOT, "ours per that: %.0f (goal 100)%n", 1e9 / ours.median() / canvas);
    }

    private long ours(int count) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            ours(new BenchSlip(made++));
        }
        return System.nanoTime() - start;
    }

    private byte[] ours(BenchSlip slip) {
        return encoder.whole(renderer.layout(slip.document(), WIDTH));
    }

    private long coffee(int count) throws IOException {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            coffee(new BenchSlip(made++));
        }
        return System.nanoTime() - start;
    }

    private static byte[] coffee(BenchSlip slip) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(60_000);
        try (EscPos printer = new EscPos(out)) {
            RasterBitImageWrapper raster = new RasterBitImageWrapper();
            printer.write(raster, new EscPosImage(new CoffeeImageImpl(drawn(slip.lines())), new BitonalThreshold()));
            printer.write(new QRCode(), "TNS1:" + slip.receipt() + ":" + slip.lookup());
            printer.write(new BarCode().setSystem(BarCode.BarCodeSystem.CODE128), "{B" + slip.receipt());
            printer.feed(4).cut(EscPos.CutMode.PART);
        }
        return out.toByteArray();
    }

    private static BufferedImage drawn(List<String> lines) {
        BufferedImage image = new BufferedImage(WIDTH, LINE * lines.size(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, WIDTH, image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
        for (int i = 0; i < lines.size(); i++) {
            pen.drawString(lines.get(i), 0, LINE * i + 24);
        }
        pen.dispose();
        return image;
    }
}
