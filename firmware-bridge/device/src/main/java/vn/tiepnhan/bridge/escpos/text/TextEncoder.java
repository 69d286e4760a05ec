package vn.tiepnhan.bridge.escpos.text;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.tiepnhan.bridge.escpos.EscPosCommands;
import vn.tiepnhan.bridge.escpos.PrintData;
import vn.tiepnhan.bridge.escpos.RasterEncoder;
import vn.tiepnhan.bridge.escpos.RasterPlan;
import vn.tiepnhan.bridge.layout.DotImage;
import vn.tiepnhan.bridge.layout.PlacedSlip;
import vn.tiepnhan.bridge.layout.PlacedSlip.Bar;
import vn.tiepnhan.bridge.layout.PlacedSlip.Code;
import vn.tiepnhan.bridge.layout.PlacedSlip.Item;
import vn.tiepnhan.bridge.layout.PlacedSlip.Words;
import vn.tiepnhan.bridge.layout.SlipLayout;
import vn.tiepnhan.profile.printer.content.Raster;
import vn.tiepnhan.profile.printer.content.TextMode;

/**
 * A placed slip as letters for a printer. Without a reset in front where the printer is known to hold downloaded letters.
 * Safe for all threads; a {@link GlyphMemory} is not.
 */
public final class TextEncoder {
    private final SlipLayout layout;
    private final TextPlan plan;
    private final RasterEncoder raster;
    private final CodeCommands codes;

    public TextEncoder(SlipLayout layout, TextPlan plan) {
        this.layout = layout;
        this.plan = plan;
        this.raster = new RasterEncoder(plan.raster());
        this.codes = new CodeCommands(plan);
    }

    /** @param memory what the printer holds; afterwards, what it will hold once it got this job */
    public PrintData encode(PlacedSlip slip, GlyphMemory memory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        if (plan.mode() == TextMode.PAGE) {
            memory.forget();
        }
        if (memory.isEmpty()) {
            out.writeBytes(raster.opening());
            if (plan.raster().guardGraphics()) {
                out.writeBytes(EscPosCommands.disableRealTime());
            }
            if (plan.marks()) {
                out.writeBytes(EscPosCommands.mark(memory.newMark()));
            }
        }
        out.writeBytes(lines(slip, memory));
        return new PrintData(out.toByteArray(), raster.ending(), plan.raster().cut() != RasterPlan.Cut.NONE);
    }

    /** The slip without what puts the printer into a known state, and without feed and cut. */
    public byte[] lines(PlacedSlip slip, GlyphMemory memory) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(4096);
        List<List<Item>> bands = bands(slip);
        Alphabet alphabet = plan.mode() == TextMode.PAGE
                ? new PageAlphabet(plan)
                : new DownloadedAlphabet(plan, layout.cells(), memory);
        alphabet.begin(bands.stream().map(TextEncoder::words).toList(), out);
        TextPen pen = new TextPen(plan, alphabet, out);
        for (int i = 0; i < bands.size(); i++) {
            int next = i + 1 < bands.size() ? bands.get(i + 1).get(0).y() : slip.height();
            put(bands.get(i), next, slip.width(), pen);
        }
        pen.feedTo(slip.height());
        pen.end();
        return out.toByteArray();
    }

    /** What begins at one height: words of one line, or one other thing. */
    private static List<List<Item>> bands(PlacedSlip slip) {
        List<List<Item>> bands = new ArrayList<>();
        for (Item item : slip.items()) {
            List<Item> last = bands.isEmpty() ? List.of() : bands.get(bands.size() - 1);
            if (item instanceof Words
                    && !last.isEmpty()
                    && last.get(0) instanceof Words
                    && last.get(0).y() == item.y()) {
                last.add(item);
            } else {
                bands.add(new ArrayList<>(List.of(item)));
            }
        }
        return bands;
    }

    private static List<Words> words(List<Item> band) {
        return band.stream()
                .filter(Words.class::isInstance)
                .map(Words.class::cast)
                .toList();
    }

    private void put(List<Item> band, int next, int width, TextPen pen) {
        Item first = band.get(0);
        if (first instanceof Words) {
            List<Words> line = words(band);
            if (pen.sets(line)) {
                pen.line(line, next, width);
            } else {
                pen.picture(raster.dots(layout.drawn(band, width)), first.y(), first.height());
            }
        } else if (first instanceof Bar bar) {
            bar(bar, width, pen);
        } else if (first instanceof Code code) {
            byte[] command = codes.of(code, width);
            if (command.length > 0) {
                pen.code(command, code);
            } else {
                pen.picture(raster.dots(code.picture()), code.y(), code.height());
            }
        }
    }

    /** A line across the whole paper is a quarter of its dots, doubled both ways by the printer. */
    private void bar(Bar bar, int width, TextPen pen) {
        boolean whole = bar.x() == 0 && bar.width() == width && width % 16 == 0 && bar.height() % 2 == 0;
        if (!whole || plan.raster().command() != Raster.Command.GS_V_0) {
            DotImage drawn = layout.drawn(List.of(bar), width);
            pen.picture(raster.dots(drawn), bar.y(), bar.height());
            return;
        }
        ByteArrayOutputStream dots = new ByteArrayOutputStream();
        dots.writeBytes(EscPosCommands.doubledRaster(width / 16, bar.height() / 2));
        for (int i = 0; i < width / 16 * (bar.height() / 2); i++) {
            dots.write(0xFF);
        }
        pen.picture(dots.toByteArray(), bar.y(), bar.height());
    }
}
